import type { QuantityEntry } from '@/lib/content/schema/article'
import type { Aligned } from '@/lib/core/align/aligned'
import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import { relate } from '@/lib/core/align/relate'

export type Outcome = 'same' | 'open' | 'another' | 'missed'

/** One number that a person coded, beside what the alignment made of it. */
export interface Judged {
  id: string
  quantity: QuantityEntry
  aligned: Aligned
  /** how the number stands to the figure a person tied it to; null for one tied to nothing */
  relation: string | null
  outcome: Outcome | null
}

export function judge(id: string, quantity: QuantityEntry, aligned: Aligned, record: ReleaseRecord): Judged {
  const figure = record.figures.find((one) => one.id === quantity.figure)
  if (!figure) return { id, quantity, aligned, relation: null, outcome: null }
  const { relation } = relate(
    quantity,
    figure,
    record.figures.filter((one) => one !== figure),
  )
  return { id, quantity, aligned, relation, outcome: outcomeOf(figure.id, aligned) }
}

function outcomeOf(figureId: string, { decision, ties, composed }: Aligned): Outcome {
  if (decision === 'tied') return ties[0]?.figureId === figureId ? 'same' : 'another'
  if (decision === 'open' && ties.some((tie) => tie.figureId === figureId)) return 'open'
  if (decision === 'composed' && composed?.kind === 'share' && composed.figureIds[0] === figureId)
    return 'same'
  return decision === 'open' ? 'another' : 'missed'
}

const APART = new Set(['not comparable', 'no value'])

/** Prints the counts of a set. */
export function report(title: string, judged: readonly Judged[]): void {
  const tied = judged.filter(({ relation }) => relation !== null)
  const comparable = tied.filter(({ relation }) => !APART.has(relation ?? ''))
  const untied = judged.filter(({ relation }) => relation === null)
  console.log(`\n${title}`)
  line('a person tied it, values comparable', comparable)
  for (const relation of new Set(comparable.map((one) => one.relation ?? ''))) {
    line(
      `  ${relation}`,
      comparable.filter((one) => one.relation === relation),
    )
  }
  line(
    'a share tied to the count it is of',
    tied.filter(({ relation }) => relation === 'not comparable'),
  )
  line(
    'without a value',
    tied.filter(({ relation }) => relation === 'no value'),
  )
  const decided = (decision: string) => untied.filter(({ aligned }) => aligned.decision === decision).length
  console.log(
    `  tied to nothing: ${untied.length}; tied all the same ${decided('tied')}${share(decided('tied'), untied.length)}, ` +
      `open ${decided('open')}, composed ${decided('composed')}, not in record ${decided('not in record')}`,
  )
  shifts(comparable.filter(({ outcome, aligned }) => outcome === 'same' && aligned.ties[0]))
}

function line(what: string, some: readonly Judged[]): void {
  if (some.length === 0) return
  const count = (outcome: Outcome) => some.filter((one) => one.outcome === outcome).length
  const same = count('same')
  console.log(
    `  ${what.padEnd(36)} ${String(some.length).padStart(4)}: same ${same}${share(same, some.length)}, ` +
      `open ${count('open')}, another ${count('another')}, missed ${count('missed')}`,
  )
}

function shifts(some: readonly Judged[]): void {
  for (const shift of ['unit', 'population', 'act', 'window'] as const) {
    const hand = some.filter(({ quantity }) => quantity.shifts.includes(shift))
    const rule = some.filter(({ aligned }) => aligned.ties[0]?.shifts.includes(shift))
    const both = rule.filter(({ quantity }) => quantity.shifts.includes(shift)).length
    console.log(`  shift ${shift.padEnd(11)} by hand ${hand.length}, by rule ${rule.length}, both ${both}`)
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${(part / whole).toFixed(3)})`
}

/** One line for a number that came out otherwise than by hand. */
export function describe({ id, quantity, aligned, relation, outcome }: Judged): string {
  const ties = aligned.ties
    .slice(0, 3)
    .map(({ figureId, relation, weight, shifts }) => `${figureId} ${relation} ${weight} [${shifts}]`)
  const composed = aligned.composed ? `${aligned.composed.kind} ${aligned.composed.figureIds.join('+')}` : ''
  return `${outcome ?? 'untied'} | ${id} ${aligned.ref} “${quantity.phrase}” ${quantity.act} -> ${quantity.figure} ${relation ?? ''} [${quantity.shifts}] | ${aligned.decision} ${ties.join('; ')} ${composed}`
}
