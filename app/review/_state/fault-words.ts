import type { DraftCheckResult } from '@/lib/commands/review/check-given-draft'

export const UNREACHABLE =
  'The database cannot be reached at the moment. Your draft still stands here. Try again.'

/** Why a draft was not checked, in words. */
export function faultOf(result: Exclude<DraftCheckResult, { code: 'checked' }>): string {
  switch (result.code) {
    case 'empty':
      return 'There is nothing to check yet. Paste the draft or choose a file.'
    case 'too-long':
      return `The draft is longer than ${result.most.toLocaleString('en-US')} characters. Check it in parts.`
    case 'bad-day':
      return `“${result.day}” is no day of the calendar. Write it like 2024-09-27, or leave it empty.`
    case 'no-release':
      return `There is no release “${result.release}” any more. Choose another one.`
    case 'no-guide':
      return `There is no style guide “${result.guide}” any more. Untick it.`
  }
}
