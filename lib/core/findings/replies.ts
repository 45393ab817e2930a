import type { ReleaseRecord } from '../align/record-figure'
import { absenceOf } from '../compare/absence'
import { evidenceOf } from './evidence'
import type { Checked } from './finding'
import type { OmissionRow } from './omissions'

const REPLIES =
  /(?:^|[.;:] )(?:The )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:replies|replied|answers|answered|says|said|reply)\b/gu
/** Bodies whose officials are coded under a sector of their own. */
const SECTORS: Record<string, string> = { ICE: 'ice', DHS: 'dhs' }
const BODIES = /^(?:ICE|DHS|Bureau|(?:Sheriff|Department|Agency|Office)\b.*)$/

/**
 * For each body whose answer the record notes, which articles cite it: by its sector, or by its name in that of the source.
 * A release that the body itself published has no reply of its own.
 */
export function replyRows(
  { scopeNotes, publisher, publisherKind }: ReleaseRecord,
  checked: readonly Checked[],
): OmissionRow[] {
  const bodies = new Set(
    scopeNotes.flatMap((note) => [...note.matchAll(REPLIES)].map(([, body = '']) => body)),
  )
  return [...bodies]
    .filter((body) => BODIES.test(body) && !(publisherKind === 'agency' && isPublisher(body, publisher)))
    .map((body) => ({
      id: `reply ${body}`,
      kind: 'reply',
      label: body,
      figureIds: [],
      cells: checked.map(({ article }) => {
        const cited = article.citations.filter(
          ({ sector, name, organisation, document }) =>
            !document && (sector === SECTORS[body] || `${name} ${organisation ?? ''}`.includes(body)),
        )
        return {
          articleId: article.id,
          standing: cited.length > 0 ? 'stated' : absenceOf(article.extent),
          evidence: cited.map((citation) => evidenceOf(article, citation)),
        }
      }),
    }))
}

const NAMES: Record<string, RegExp> = { ICE: /Immigration and Customs Enforcement/, DHS: /Homeland Security/ }

function isPublisher(body: string, publisher: string): boolean {
  return publisher.includes(body) || (NAMES[body]?.test(publisher) ?? false)
}
