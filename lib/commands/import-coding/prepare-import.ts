import { isDeepStrictEqual } from 'node:util'
import type { GivenCoding } from '@/lib/content/given-coding/given-coding'
import { readGivenCoding } from '@/lib/content/given-coding/read-given-coding'
import type { PortableMention } from '@/lib/core/coding/portable-mention'
import { renumbered } from '@/lib/core/coding/renumbered'
import type { Actor } from '@/lib/core/people/actor'
import { locate, searchable } from '@/lib/core/text/locate'
import { codingFields } from '@/lib/db/coding-fields'
import type { Prisma } from '@/lib/db/generated/client'
import { coderIdOf } from '../correct/coder-id'
import type { Transaction } from '../load-content/rows'
import type { CodingRefusal, CodingReview } from './coding-review'
import { figuresHere, isNamed, knownCodebook, namedHere } from './known-here'
import { reviewMentions } from './review-mentions'
import { storedMentions } from './stored-mentions'
import { type TiedMentions, tiedMentions } from './tied-mentions'

export interface CodingFile {
  articleId: string
  /** the file: what people know it by, and what stands in it */
  file: { name: string; source: string }
  /** the name of the person whose coding it becomes */
  actor: Actor
}

/** All that is known of an import before anything is written; what is written is this. */
export interface PreparedImport extends TiedMentions {
  given: GivenCoding
  review: CodingReview
  existing: { id: number; isShown: boolean } | null
}

/** Reads a file and holds it against the article and the person's own coding of it. Nothing is stored. */
export async function prepareImport(
  tx: Transaction,
  { articleId, file, actor }: CodingFile,
): Promise<({ code: 'ready' } & PreparedImport) | CodingRefusal> {
  // One query after the other: they share the connection of the transaction.
  const article = await tx.article.findUnique({ where: { id: articleId }, include: { text: true } })
  if (!article) return { code: 'no-article' }
  const { text } = article
  const read = readGivenCoding(file.name, file.source, await knownCodebook(tx))
  if (read.code === 'errors') return read
  if (read.code === 'other-annotations') {
    const source = text && searchable(text.body)
    const found = source && read.quotes.filter((quote) => locate(source, quote).length > 0).length
    return { ...read, found }
  }
  const given = read.coding
  const coderId = coderIdOf(actor.name)
  const stored = await tx.coding.findFirst({
    where: { articleId, coderId },
    orderBy: { codebookVersion: 'desc' },
    include: { coder: true },
  })
  if (stored && stored.contentPath !== null) return { code: 'of-content', name: stored.coder.name }

  const own = stored ? await storedMentions(tx, stored) : []
  const figures = await figuresHere(tx, articleId)
  const addresses = [article.url, article.copyUrl]
  const tied = tiedMentions(given.mentions, { figures, addresses, coderId })
  const isCodedText = text !== null && given.text?.sha256 === text.sha256
  const known = await tx.coder.findUnique({ where: { id: given.coder.id } })
  const madeBy = {
    id: given.coder.id,
    name: given.coder.name ?? known?.name ?? null,
    kind: given.coder.kind ?? known?.kind ?? null,
  }
  const people = await tx.coding.count({ where: { articleId, coder: { kind: 'person' } } })
  const hasCodedText =
    given.text !== null &&
    (isCodedText || (await tx.coding.count({ where: { articleId, textSha256: given.text.sha256 } })) > 0)
  const isThis = hasCodedText || isNamed(given.of, namedHere(article))
  const { outlet, headline, url } = given.of
  const review: CodingReview = {
    ...{ form: given.form, madeBy, recordedAt: given.recordedAt },
    ...{ extent: given.coding.extent, codebook: given.coding.codebook, remarks: given.remarks.length },
    article: isThis ? { isThis } : { isThis, outlet, headline, url },
    text: given.text === null ? 'none-named' : text === null ? 'none-here' : isCodedText ? 'same' : 'other',
    ...reviewMentions(tied.mentions, text && { body: text.body, isCodedText }),
    ties: {
      kept: tied.alignments.length,
      lost: tied.untied.map(({ ordinal, phrase, figure }) => ({ ordinal, phrase, figure: figure ?? '' })),
    },
    becomes: {
      ...{ name: actor.name, coderId, beganFrom: beganFrom(given, madeBy, coderId) },
      isShown: stored ? stored.isShown : people === 0,
      existing: stored && {
        version: await versionOf(tx, stored.id),
        mentions: own.length,
        isSame: isSame(given, tied.mentions, stored, own),
      },
    },
  }
  return {
    ...{ code: 'ready', given, review, ...tied },
    existing: stored && { id: stored.id, isShown: stored.isShown },
  }
}

/** How many changes a coding has had. */
async function versionOf(tx: Transaction, codingId: number): Promise<number> {
  const last = await tx.codingChange.aggregate({ where: { codingId }, _max: { number: true } })
  return last._max.number ?? 0
}

/** Whether a stored coding is to the letter what a file has; where the file numbers nothing, numbers do not count. */
function isSame(
  given: GivenCoding,
  mentions: PortableMention[],
  stored: Prisma.CodingGetPayload<object>,
  own: PortableMention[],
): boolean {
  const isNumbered = given.form === 'annotations'
  const sha256 = given.text?.sha256 ?? null
  return isDeepStrictEqual(
    [isNumbered ? mentions : renumbered(mentions), given.coding, given.remarks, sha256],
    [isNumbered ? own : renumbered(own), codingFields(stored), stored.remarks, stored.textSha256],
  )
}

/** What a coding began as a copy of, when somebody else takes it over; else what the file says. */
function beganFrom(given: GivenCoding, madeBy: CodingReview['madeBy'], coderId: string): string | null {
  if (madeBy.id === coderId) return given.beganFrom
  const name = `${madeBy.name ?? `“${madeBy.id}”`}, from a file`
  return given.beganFrom === null ? name : `${name}, itself begun as a copy of ${given.beganFrom}`
}
