import type { ReleaseRecord } from '../align/record-figure'
import { evidenceAt } from './evidence'
import type { Checked, Evidence } from './finding'
import type { OmissionCell, OmissionRow } from './omissions'
import { actChanged } from './rules/act-changed'
import { sentencesOf } from './sentence-at'

interface Caveat {
  id: string
  /** how a note of the record words it */
  noted: RegExp
  /** how a sentence of an article that keeps it is worded, whatever else it says */
  kept: RegExp
  /** the rule whose finding says the opposite */
  against?: typeof actChanged
}

/** Caveats with so fixed a wording that a sentence which has it, has the caveat. Others are left out rather than guessed at. */
const CAVEATS: readonly Caveat[] = [
  {
    id: 'not released',
    noted: /\bnot mean\b[^.]*\b(?:released|let out)\b/i,
    kept: /(?:\bnot|n[’']t) mean\b[^.]*\b(?:released?|let out|freed)\b/i,
    against: actChanged,
  },
  {
    id: 'whenever issued',
    noted: /\b(?:regardless of when|whenever)\b[^.]*\b(?:issued|sent)\b/i,
    kept: /\b(?:regardless of when|whenever)\b[^.]*\b(?:issued|sent)\b/i,
  },
  {
    id: 'several each',
    noted: /\b(?:person|people) can (?:have|carry) (?:several|more than one)\b/i,
    kept: /\b(?:person|people|somebody|someone) can (?:have|carry) (?:several|more than one)\b/i,
  },
  {
    id: 'any conviction',
    noted: /\b(?:any crime in any year|conviction can be of any)\b/i,
    kept: /\bconvict\w+\b[^.]*\bany (?:year|kind|crime|place)\b/i,
  },
  {
    id: 'held elsewhere',
    noted: /\bnot in ICE detention\b[\s\S]*\bprisons?\b/i,
    // Whatever says that others than ICE may hold them: "in state prisons", "serving a sentence", "held by other agencies".
    kept: /\b(?:serving (?:\w+ ){0,3}sentences?|(?:in|by) (?:\w+ ){0,4}(?:prisons?|jails?)|incarcerated|imprisoned|behind bars|(?:held|detained|jailed) (?:by|in) (?:\w+ ){0,3}other|(?:custody|hands) of (?:\w+ ){0,2}other)\b/i,
  },
  {
    id: 'status not recorded',
    noted: /\bdoes not record immigration status\b/i,
    kept: /\bnot record immigration status\b/i,
  },
  {
    id: 'conduct not tracked',
    noted: /\bnot track what people do\b/i,
    kept: /\bnot track what people do\b/i,
  },
]

/** A row for each note of the record with such a wording; cells for openings, and for texts that are there. */
export function caveatRows({ scopeNotes }: ReleaseRecord, checked: readonly Checked[]): OmissionRow[] {
  return CAVEATS.flatMap(({ id, noted, kept, against }): OmissionRow[] => {
    const label = scopeNotes.find((note) => noted.test(note))
    if (label === undefined) return []
    const cells = checked.flatMap((one): OmissionCell[] => {
      const { article } = one
      const evidence: Evidence[] = sentencesOf(article)
        .filter(({ text }) => kept.test(text))
        .flatMap(({ start, end }) => evidenceAt(article, start, end) ?? [])
      if (evidence.length > 0) return [{ articleId: article.id, standing: 'stated', evidence }]
      const opposite = against?.find(one).flatMap((finding) => finding.evidence) ?? []
      if (opposite.length > 0)
        return [{ articleId: article.id, standing: 'contradicted', evidence: opposite }]
      if (article.extent === 'opening') {
        return [{ articleId: article.id, standing: 'not in the part coded', evidence: [] }]
      }
      // Without its words nobody can say that a text does not have it.
      return article.text === null ? [] : [{ articleId: article.id, standing: 'not stated', evidence: [] }]
    })
    return [{ id: `caveat ${id}`, kind: 'caveat', label, figureIds: [], cells }]
  })
}
