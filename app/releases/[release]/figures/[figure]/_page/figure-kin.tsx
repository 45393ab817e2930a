import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import type { FigurePage } from '@/lib/queries/figure-page'
import { Link } from '../../../../../_components/link'
import styles from './figure-view.module.css'

/** The figure that this one is part of, and those that are parts of it, each a link to its own page. */
export function FigureKin({ page }: { page: FigurePage }) {
  const { whole, parts, release } = page
  return (
    <>
      {whole && (
        <p className={styles.kin}>
          Part of <FigureLink figure={whole} release={release.id} />
        </p>
      )}
      {parts.length > 0 && (
        <div className={styles.kin}>
          <p>Parts of it:</p>
          <ul>
            {parts.map((part) => (
              <li key={part.id}>
                <FigureLink figure={part} release={release.id} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function FigureLink({ figure, release }: { figure: FigureRow; release: string }) {
  return (
    <Link href={`/releases/${release}/figures/${figure.id}`}>
      {formatFigure(figure)}, {figure.label}
    </Link>
  )
}
