import type { MentionOf, PortableMention } from '@/lib/core/coding/portable-mention'
import { alignmentOf, type FiguresByRelease } from '../load-content/alignment-rows'
import type { AlignmentDraft } from '../load-content/coding-draft'

/** Mentions with the ties of their numbers to figures of record, as they will be stored. */
export interface TiedMentions {
  mentions: PortableMention[]
  alignments: AlignmentDraft[]
  /** numbers whose figure no record of the article has here; they are tied to none */
  untied: MentionOf<'quantity'>[]
}

/**
 * Ties the numbers to the figures that the file names, where the records of the article have them. How a number stands to
 * its figure is worked out anew, as for content/; the shifts are those that the file tells.
 */
export function tiedMentions(
  mentions: readonly PortableMention[],
  {
    figures,
    addresses,
    coderId,
  }: { figures: FiguresByRelease; addresses: (string | null)[]; coderId: string },
): TiedMentions {
  const alignments: AlignmentDraft[] = []
  const untied: MentionOf<'quantity'>[] = []
  const stored = mentions.map((mention): PortableMention => {
    if (mention.kind !== 'quantity' || mention.figure === null) return mention
    const given = { ...mention, shifts: mention.shifts ?? [] }
    const alignment = alignmentOf(given, figures, addresses)
    if (!alignment) {
      untied.push(mention)
      return { ...mention, figure: null, shifts: [] }
    }
    alignments.push({ ordinal: mention.ordinal, alignment: { coderId, ...alignment } })
    const unit = figures
      .find(({ releaseId }) => releaseId === alignment.releaseId)
      ?.figures.find(({ id }) => id === alignment.figureId)?.unit
    const differs = mention.unit !== null && mention.unit !== unit
    const shifts = [alignment.shifts ?? []].flat() as string[]
    const isOnlySource = alignment.relation === 'only_source'
    // As portableMention() tells it: a unit that differs is no shift of its own.
    return {
      ...mention,
      shifts: isOnlySource ? null : shifts.filter((shift) => !(differs && shift === 'unit')),
    }
  })
  return { mentions: stored, alignments, untied }
}
