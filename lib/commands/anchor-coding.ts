import { anchorByOffsets } from '@/lib/core/text/anchor-by-offsets'
import { anchorByPhrase } from '@/lib/core/text/anchor-by-phrase'
import { type AnchoredMention, type MentionToAnchor, placesAnchored } from '@/lib/core/text/anchored-mention'
import type { Prisma } from '@/lib/db/generated/client'

/** A mention of which not every counted place was found. */
export interface Unanchored {
  kind: MentionToAnchor['kind']
  ordinal: number
  phrase: string
  found: number
  of: number
}

/** How well the mentions of one coding were found in a text. */
export interface AnchoringReport {
  codingId: number
  coderId: string
  /** mentions found in at least one place, of all that have words to be found */
  anchored: number
  of: number
  /** found in no place, or in fewer than the coder counted */
  incomplete: Unanchored[]
  /** false when the stored anchors were these already */
  changed: boolean
}

/** An attached text with the hash of its UTF-8 bytes. */
export interface TextToAnchor {
  body: string
  sha256: string
}

/** An anchor to be stored, in UTF-16 units of the text. */
type AnchorRow = AnchoredMention['anchors'][number] & { mentionId: number; ordinal: number }

/** Where the mentions of a coding stand in a text, with the anchors that would be stored. */
export interface AnchoringPlan {
  report: AnchoringReport
  rows: AnchorRow[]
}

/**
 * Where every mention of a coding stands in a text: at the coderʼs own offsets when it is the very text that was coded,
 * else by phrase. Nothing is stored.
 */
export async function planAnchors(
  transaction: Prisma.TransactionClient,
  codingId: number,
  text: TextToAnchor,
): Promise<AnchoringPlan> {
  // One query after the other: they share the connection of the transaction.
  const coding = await transaction.coding.findUniqueOrThrow({
    where: { id: codingId },
    select: { coderId: true, textSha256: true },
  })
  const coded = await transaction.mention.findMany({
    where: { codingId },
    include: { spans: { orderBy: { ordinal: 'asc' } } },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
  })
  const stored = await transaction.anchor.findMany({ where: { mention: { codingId } } })
  const anchored = anchorMentions(text, coding.textSha256 === text.sha256, coded.map(toAnchor))
  const rows = anchored.flatMap(({ mention, anchors }) =>
    anchors.map((anchor, index) => ({ ...anchor, mentionId: mention.id, ordinal: index + 1 })),
  )
  const changed = !sameRows(stored, rows)
  return { report: { codingId, coderId: coding.coderId, ...summary(anchored), changed }, rows }
}

/**
 * Anchors every mention of a coding in a text and stores where; see planAnchors(). Stored anchors that are not these are
 * replaced. Runs inside the transaction that it is given, so that text and anchors change together.
 */
export async function anchorCoding(
  transaction: Prisma.TransactionClient,
  codingId: number,
  text: TextToAnchor,
): Promise<AnchoringReport> {
  const { report, rows } = await planAnchors(transaction, codingId, text)
  if (report.changed) {
    await transaction.anchor.deleteMany({ where: { mention: { codingId } } })
    await transaction.anchor.createMany({ data: rows })
  }
  return report
}

/** Offsets where they are of this text; words for the rest, and for a mention coded without offsets. */
export function anchorMentions(
  { body }: Pick<TextToAnchor, 'body'>,
  isCodedText: boolean,
  mentions: readonly MentionToAnchor[],
): AnchoredMention[] {
  const hasOffsets = (mention: MentionToAnchor) => isCodedText && mention.spans.length > 0
  const byPhrase = anchorByPhrase(
    body,
    mentions.filter((mention) => !hasOffsets(mention)),
  )
  const found = new Map(byPhrase.map((each) => [each.mention, each]))
  return mentions.map((mention) => found.get(mention) ?? anchorByOffsets(body, mention))
}

function summary(
  anchored: readonly AnchoredMention[],
): Pick<AnchoringReport, 'anchored' | 'of' | 'incomplete'> {
  // A quotation without a cue has no words of its own; without offsets there is nothing to look for.
  const wanted = anchored.filter(({ mention, anchors }) => mention.text.trim() !== '' || anchors.length > 0)
  return {
    anchored: wanted.filter((each) => placesAnchored(each) > 0).length,
    of: wanted.length,
    incomplete: wanted
      .filter((each) => placesAnchored(each) < each.mention.count)
      .map((each) => ({
        kind: each.mention.kind,
        ordinal: each.mention.ordinal,
        phrase: each.mention.text,
        found: placesAnchored(each),
        of: each.mention.count,
      })),
  }
}

type StoredMention = Prisma.MentionGetPayload<{ include: { spans: true } }>

function toAnchor({
  id,
  kind,
  ordinal,
  text,
  count,
  voice,
  position,
  spans,
}: StoredMention): MentionToAnchor {
  return {
    id,
    kind,
    ordinal,
    text,
    count,
    voice: voice === 'scare_quotes' ? 'scare quotes' : voice,
    position,
    spans: spans.map(({ start, end, role }) => ({ start, end, role })),
  }
}

interface StoredAnchor {
  mentionId: number
  ordinal: number
  role: string
  start: number
  end: number
  method: string
}

function sameRows(a: readonly StoredAnchor[], b: readonly StoredAnchor[]): boolean {
  const key = ({ mentionId, ordinal, role, start, end, method }: StoredAnchor) =>
    [mentionId, ordinal, role, start, end, method].join(' ')
  const known = new Set(a.map(key))
  return a.length === b.length && b.every((row) => known.has(key(row)))
}
