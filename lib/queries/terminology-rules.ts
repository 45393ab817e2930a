import type { SourceLink } from '@/lib/core/compare/types'
import { linkJudge } from './links'
import { codebookRows } from './rows/codebook-rows'
import { rulingRows } from './rows/ruling-rows'

/** A ruling on words, as context for what was printed while it stood. */
export interface TerminologyRuling {
  id: string
  body: string
  on: string
  until: string | null
  ruling: string
  scope: string
  source: string
  link: SourceLink | null
  /** concepts of the codebook that it speaks of */
  concepts: { id: string; label: string }[]
}

/** Every ruling on words that the content holds, oldest first. Rejects when the database cannot be reached. */
export async function terminologyRules(): Promise<TerminologyRuling[]> {
  const [rulings, codebook, toLink] = await Promise.all([rulingRows(), codebookRows(), linkJudge()])
  const labels = new Map(
    codebook.filter(({ list }) => list === 'concept').map(({ id, label }) => [id, label]),
  )
  return rulings.map(({ url, concepts, ...ruling }) => ({
    ...ruling,
    link: url === null ? null : toLink(url),
    concepts: concepts.map((id) => ({ id, label: labels.get(id) ?? id })),
  }))
}
