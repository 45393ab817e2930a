import type { DismissScope } from '@/lib/core/review/note-states'

/** Where it holds that a note is put aside. */
export const SCOPE_WORDS: Readonly<Record<DismissScope, string>> = {
  story: 'in this story',
  desk: 'at this desk',
  everywhere: 'in every story',
}
