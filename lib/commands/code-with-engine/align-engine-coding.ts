import { indexRecord } from '@/lib/core/align/record-index'
import { alignedCoding } from '../check-releases/aligned-coding'
import { articleOfCoding } from '../check-releases/article-of-coding'
import { markUnchecked } from '../check-releases/mark-unchecked'
import { releaseRecord } from '../check-releases/release-record'
import { refOf } from '../check-releases/stored-coding'
import { storedRelation } from '../load-content/enum-values'
import type { Transaction } from '../load-content/rows'
import { ENGINE_CODER } from './engine-coder'
import { shownNumbers } from './shown-numbers'

/**
 * Ties the numbers of an article's engine coding, where that is the one shown, to the figures of the release that the
 * article is compared by, in place of earlier ties by the engine, and has that release checked again. Only clear ties are
 * stored; what fits several figures is tied to none. Returns how many numbers are tied.
 */
export async function alignEngineCoding(tx: Transaction, articleId: string): Promise<number> {
  await tx.$executeRaw`
    delete from alignment a using mention m, coding c, coder
    where m.id = a.quantity_id and c.id = m.coding_id and c.article_id = ${articleId} and c.is_shown
      and coder.id = a.coder_id and coder.kind = 'engine'`
  const about = await tx.articleRelease.findFirst({ where: { articleId, isPrimary: true } })
  const found = about && (await releaseRecord(tx, about.releaseId))
  if (!found) return 0
  const coding = await shownNumbers(tx, articleId)
  if (!coding) return 0

  const { record, fromOneOutlet } = found
  const article = articleOfCoding(coding)
  const aligned = alignedCoding({ coding, article }, indexRecord(record), fromOneOutlet)
  const rows = coding.mentions.flatMap((mention) => {
    const one = aligned.get(refOf(mention))
    const tie = one?.decision === 'tied' ? one.ties[0] : undefined
    if (!tie) return []
    const { figureId, relation, difference, shifts, reasons } = tie
    return [
      {
        ...{ quantityId: mention.id, releaseId: record.id, figureId, coderId: ENGINE_CODER.id },
        ...{ relation: storedRelation[relation], difference, shifts, reasons },
      },
    ]
  })
  await tx.alignment.createMany({ data: rows })
  await markUnchecked(tx, [record.id])
  return rows.length
}
