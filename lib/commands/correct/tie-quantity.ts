import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import { relate } from '@/lib/core/align/relate'
import type { MentionRows, Row } from './mention-rows'

/** The tie of a quantity to a figure of the record by a person: how the printed number stands to it, as it is now. */
export function tieOf(
  { mention, quantity }: MentionRows,
  { record, figureId, coderId }: { record: ReleaseRecord; figureId: string; coderId: string },
): Row[] {
  const figure = record.figures.find(({ id }) => id === figureId)
  if (!figure || !quantity) return []
  const printed = {
    ...{ value: quantity.value as number | null, low: quantity.low as number | null },
    ...{ high: quantity.high as number | null, modifier: quantity.modifier as string | null },
    measure: quantity.measure as string | null,
  }
  const others = record.figures.filter((other) => other !== figure)
  const { relation, difference, reasons } = relate(printed, figure, others)
  return [
    {
      ...{ quantity_id: mention.id, release_id: record.id, figure_id: figureId, coder_id: coderId },
      ...{ relation, difference, reasons },
      shifts: quantity.unit_id !== null && quantity.unit_id !== figure.unit ? ['unit'] : [],
    },
  ]
}

/** The mention with its ties to this record worked out again, after its number or unit was changed. */
export function tiedAgain(rows: MentionRows, record: ReleaseRecord | null, coderId: string): MentionRows {
  if (!record) return rows
  const alignments = rows.alignments.flatMap((row) =>
    row.release_id === record.id && row.coder_id === coderId
      ? tieOf(rows, { record, figureId: String(row.figure_id), coderId })
      : [row],
  )
  return { ...rows, alignments }
}
