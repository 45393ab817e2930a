import { textOf } from './name-runs'
import type { NameKind, NameReading } from './names'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

/** A noun phrase and where its head and the end of its main part stand. */
export interface Whole {
  page: Page
  first: number
  head: number
  mainNext: number
  description: string
}

/** What is read of a phrase: every field by name, for spreading makes objects that are slow to build. */
export function reading(
  { page, first, head, mainNext, description }: Whole,
  kind: NameKind,
  more: Partial<NameReading>,
): NameReading {
  return {
    kind,
    name: more.name ?? null,
    key: more.key ?? '',
    title: more.title ?? null,
    organisation: more.organisation ?? null,
    main: more.main ?? textOf(page, afterArticle(page, first, mainNext), participleIn(page, head, mainNext)),
    description,
    gender: more.gender ?? null,
    owner: more.owner ?? null,
    head,
  }
}

/** "a cook robbed over the summer": the noun alone names; the token before which a participle stands. */
function participleIn(page: Page, head: number, next: number): number {
  const at = head + 1
  const deed = bits(page, at) & Is.Past && !(bits(page, at) & Is.Capital) && at + 1 < next
  return deed && bits(page, at + 1) & (Is.Preposition | Is.DayAdverb) ? at : next
}

const afterArticle = (page: Page, first: number, next: number): number =>
  first + 1 < next && /^(?:the|an?|this|that|these|those)$/.test(word(page, first)) ? first + 1 : first
