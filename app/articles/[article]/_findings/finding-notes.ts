import type { ArticleFindings } from '@/lib/core/compare/against-record'
import { anchorOf, inTextId } from '../../../_wording/refs'
import type { FindingNote } from '../_reader/reader-segments'

/**
 * The places in the attached text that findings rest on, in the order of the findings. One whose words no longer stand
 * there is left out.
 * `isMarked`: their numbers are drawn in the text.
 */
export function findingNotes(
  body: string,
  { findings, rules }: ArticleFindings,
  isMarked: boolean,
): FindingNote[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  return findings.flatMap((finding) =>
    finding.evidence.flatMap(({ articleId, place, ref, phrase }, index): FindingNote[] => {
      if (!place || articleId !== finding.articleId) return []
      // A coded phrase was anchored by its words; these were cut out of the text.
      if (ref === null && body.slice(place.start, place.end) !== phrase) return []
      const number = Number(anchorOf(finding.ref).slice(1))
      const title = titles.get(finding.rule) ?? finding.rule
      return [{ number, id: inTextId(finding.ref, index), title, isMarked, ...place }]
    }),
  )
}
