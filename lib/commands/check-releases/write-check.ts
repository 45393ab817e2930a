import { RULES_VERSION } from '@/lib/core/findings/version'
import type { Standing } from '@/lib/db/generated/client'
import type { Transaction } from '../load-content/rows'
import type { CheckedCoding, CheckedRelease } from './check-release'
import { refOf } from './stored-coding'

const STANDING: Record<string, Standing> = {
  stated: 'stated',
  'not stated': 'not_stated',
  contradicted: 'contradicted',
  'not in the part coded': 'not_in_the_part_coded',
}

/** Puts what a check found in the place of what the last one found. */
export async function writeCheck(
  tx: Transaction,
  { record, codings, omissions }: CheckedRelease,
): Promise<void> {
  const releaseId = record.id
  await tx.finding.deleteMany({ where: { releaseId } })
  await tx.omissionRow.deleteMany({ where: { releaseId } })

  const ids = mentionIds(codings)
  const found = codings.flatMap(({ coding, findings }) =>
    findings.map((finding, index) => ({ codingId: coding.id, ordinal: index + 1, finding })),
  )
  const written = await tx.finding.createManyAndReturn({
    data: found.map(({ codingId, ordinal, finding: { rule, statement } }) => ({
      ...{ releaseId, codingId, ordinal, rule, statement },
    })),
    select: { id: true, codingId: true, ordinal: true },
  })
  const idOf = new Map(written.map(({ id, codingId, ordinal }) => [`${codingId} ${ordinal}`, id]))
  const rows = found.flatMap(({ codingId, ordinal, finding }) => {
    const findingId = idOf.get(`${codingId} ${ordinal}`)
    return findingId === undefined ? [] : [{ findingId, finding }]
  })
  await tx.findingEvidence.createMany({
    data: rows.flatMap(({ findingId, finding }) =>
      finding.evidence.map(({ articleId, ref, text, start, end }, index) => ({
        ...{ findingId, ordinal: index + 1, articleId, text, start, end },
        mentionId: ref === null ? null : (ids.get(`${articleId}#${ref}`) ?? null),
      })),
    ),
  })
  await tx.findingFigure.createMany({
    data: rows.flatMap(({ findingId, finding }) =>
      [...new Set(finding.figureIds)].map((figureId) => ({ findingId, releaseId, figureId })),
    ),
  })

  const codingOf = new Map(codings.map(({ coding }) => [coding.articleId, coding.id]))
  await tx.omissionRow.createMany({
    data: omissions.map(({ id, kind, label, figureIds }, index) => ({
      ...{ releaseId, ordinal: index + 1, key: id, kind, label, figureIds },
    })),
  })
  await tx.omissionCell.createMany({
    data: omissions.flatMap(({ cells }, index) =>
      cells.flatMap(({ articleId, standing, evidence }) => {
        const codingId = codingOf.get(articleId)
        const stored = STANDING[standing]
        if (codingId === undefined || stored === undefined) return []
        const refs = evidence.flatMap(({ ref }) =>
          ref !== null && ids.has(`${articleId}#${ref}`) ? ref : [],
        )
        return [{ releaseId, ordinal: index + 1, codingId, standing: stored, refs: [...new Set(refs)] }]
      }),
    ),
  })
  const checked = { rules: RULES_VERSION, checkedAt: new Date() }
  await tx.releaseCheck.upsert({
    where: { releaseId },
    create: { releaseId, ...checked },
    update: checked,
  })
}

/** Ids of the mentions by "<article id>#q3". */
function mentionIds(codings: readonly CheckedCoding[]): Map<string, number> {
  return new Map(
    codings.flatMap(({ coding }) =>
      coding.mentions.map((mention) => [`${coding.articleId}#${refOf(mention)}`, mention.id] as const),
    ),
  )
}
