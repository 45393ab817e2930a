import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import styles from './figure-value.module.css'

type Valued = Pick<FigureRow, 'value' | 'modifier' | 'measure' | 'unitStated'>

/** A figureʼs number, set large; the word by which its source limits it, "more than", stands small before it. */
export function FigureValue({ figure }: { figure: Valued }) {
  const limit = figure.value === null ? null : figure.modifier
  return (
    <>
      {limit && <span className={styles.limit}>{limit} </span>}
      {formatFigure({ ...figure, modifier: null })}
    </>
  )
}
