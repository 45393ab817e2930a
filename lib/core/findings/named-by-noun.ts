import type { RecordFigure } from '../align/record-figure'
import type { Checked } from './finding'
import { type Tied, tiedQuantities } from './tied'

const SHORTEST_NOUN = 5 // letters; "crime" is in too many labels, "homicide" is not
const COUNTED = new Set(['people', 'convictions', 'charges'])

/**
 * Numbers that are tied to nothing because they count crimes ("29 homicides"), with the one figure of that number whose own
 * words name the crime: the number and the noun leave no other.
 */
export function namedByNoun(checked: Checked): Tied[] {
  const { article, record, aligned } = checked
  const tied = new Set(tiedQuantities(checked).map(({ quantity }) => quantity))
  return article.quantities.flatMap((quantity): Tied[] => {
    const { value, unit, modifier, measure, unitStated, ref } = quantity
    if (tied.has(quantity) || unit !== 'crimes' || measure !== 'count' || modifier !== 'exact') return []
    if (value === null || aligned.get(ref)?.decision === 'open') return []
    const [figure, ...others] = record.figures.filter((one) => one.value === value && one.measure === 'count')
    if (!figure || others.length > 0 || !COUNTED.has(figure.unit) || !names(figure, unitStated)) return []
    const reasons = ['the same number, and the record names the same crime']
    const tie: Tied['tie'] = {
      ...{
        figureId: figure.id,
        relation: 'exact',
        difference: 0,
        relativeDifference: 0,
        shifts: ['unit'],
        reasons,
      },
      weight: 1,
    }
    return [{ article, quantity, figure, tie }]
  })
}

function names({ label, population }: RecordFigure, noun: string | null): boolean {
  const last = noun?.split(/\s+/).at(-1)?.toLowerCase()
  if (!last || last.length < SHORTEST_NOUN) return false
  return `${label} ${population}`.toLowerCase().includes(last)
}
