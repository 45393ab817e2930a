import type { Tie } from '../align/aligned'
import type { RecordFigure } from '../align/record-figure'
import type { Relation } from '../compare/types'
import type { CodedArticle, CodedQuantity } from './coded-article'
import type { Checked } from './finding'

/** A printed number with the one figure of the record that it clearly stands for. */
export interface Tied {
  article: CodedArticle
  quantity: CodedQuantity
  figure: RecordFigure
  tie: Tie
}

/** Relations in which the printed number is the figure's, slips of the pen included. */
const SAME_NUMBER: ReadonlySet<Relation> = new Set([
  'exact',
  'rounded',
  'within bound',
  'transposed',
  'one digit off',
  'other rung',
  'another count',
])

/**
 * The article's numbers that are clearly tied to a figure, in the order of the coding. Open ties, figures that the
 * record has from this article alone, and numbers that cannot be held against the figure are left out.
 */
export function tiedQuantities({ article, aligned, record }: Checked): Tied[] {
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]))
  return article.quantities.flatMap((quantity) => {
    const found = aligned.get(quantity.ref)
    const [tie] = found?.decision === 'tied' ? found.ties : []
    const figure = tie && figures.get(tie.figureId)
    if (!tie || !figure || tie.relation === 'only source') return []
    return [{ article, quantity, figure, tie }]
  })
}

/** Those of tiedQuantities whose number is the figure's own, so that unit, act and window can be held side by side. */
export function sameNumbers(checked: Checked): Tied[] {
  return tiedQuantities(checked).filter(({ tie }) => SAME_NUMBER.has(tie.relation))
}
