import type { Voice } from '@/lib/core/compare/types'
import { isId } from '@/lib/queries/ids'
import type { PhraseFilter } from '@/lib/queries/term-detail'
import { voiceOrder } from '../../../_wording/speech'

type Given = Record<string, string | string[] | undefined>

const MOST_PAGES = 10_000 // beyond, an offset is nothing a reader came to by its links

/** The filter in an address; what cannot be read there narrows nothing. */
export function readTermParams({ outlet, voice, page }: Given): PhraseFilter {
  const number = Number(page)
  return {
    outlet: typeof outlet === 'string' && isId(outlet) ? outlet : null,
    voice: voiceOrder.find((each) => each === voice) ?? null,
    page: Number.isInteger(number) && number >= 1 && number <= MOST_PAGES ? number : 1,
  }
}

/** The address of a concept's phrases under a filter. */
export function termHref(concept: string, filter: Partial<PhraseFilter>): string {
  const { outlet, voice, page } = filter
  const query = new URLSearchParams()
  if (outlet) query.set('outlet', outlet)
  if (voice) query.set('voice', voice satisfies Voice)
  if (page && page > 1) query.set('page', String(page))
  const text = query.toString()
  return `/terms/${concept}${text ? `?${text}` : ''}#phrases`
}
