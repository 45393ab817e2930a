import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import type { WorkedNumber } from '@/lib/core/findings/worked-numbers'
import { counted } from '../../../_wording/numbers'
import { EvidenceLink } from '../_evidence/evidence-link'
import { figureRef } from '../_numbers/figure-head'
import styles from './worked-numbers.module.css'
import { unfairGroups, type WorkedRow, workedRows } from './worked-rows'

interface WorkedNumbersProps {
  worked: WorkedNumber[]
  figures: ReadonlyMap<string, FigureRow>
}

/** The counts of the record per day, per year and as shares of their wholes, and where that would not be fair; folded. */
export function WorkedNumbers({ worked, figures }: WorkedNumbersProps) {
  const rows = workedRows(worked)
  const unfair = unfairGroups(worked)
  if (rows.length === 0 && unfair.length === 0) return null
  return (
    <details className={styles.worked}>
      <summary>
        Worked numbers:{' '}
        {rows.length > 0 && `${counted(rows.length, 'figure')} per day, per year or as a share, and `}
        where {rows.length > 0 ? 'that' : 'a number per day, per year or as a share'} would not be fair
      </summary>
      <p className="lead">Worked out by Parallax from the record’s own counts, and rounded.</p>
      {rows.length > 0 && <WorkedTable rows={rows} figures={figures} />}
      {unfair.length > 0 && (
        <>
          <h4>Where it would not be fair</h4>
          <ul className={styles.unfair}>
            {unfair.map(({ sentence, figureIds }) => (
              <li key={sentence}>
                {[sentence, figuresIn(figureIds.flatMap((id) => figures.get(id) ?? []))].join(' ').trim()}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

// A reason that holds for a whole release is not made clearer by thirty numbers.
const MOST_NAMED = 4

function figuresIn(figures: FigureRow[]): string {
  if (figures.length === 0) return ''
  const named = figures.slice(0, MOST_NAMED).map((figure) => `${formatFigure(figure)} (${figure.label})`)
  const more = figures.length - named.length
  return `${named.join('; ')}${more > 0 ? `; and ${counted(more, 'other')}` : ''}.`
}

const COLUMNS = [
  ['A day', 'perDay'],
  ['A year', 'perYear'],
  ['Share of its whole', 'share'],
] as const

function WorkedTable({ rows, figures }: { rows: WorkedRow[]; figures: WorkedNumbersProps['figures'] }) {
  const columns = COLUMNS.filter(([, key]) => rows.some((row) => row[key] !== null))
  return (
    <table className={styles.table}>
      <caption className="sr-only">Worked numbers</caption>
      <thead>
        <tr>
          <th scope="col">The record</th>
          {columns.map(([title]) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const figure = figures.get(row.figureId)
          if (!figure) return null
          return (
            <tr key={row.figureId}>
              <th scope="row">
                <EvidenceLink to={figureRef(figure.id)} open={false} className={styles.figure}>
                  <b>{formatFigure(figure)}</b> {figure.label}
                </EvidenceLink>
              </th>
              {columns.map(([title, key]) => (
                <td key={title} data-label={row[key] ? title : undefined}>
                  <Worked number={row[key]} figures={figures} />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A worked number with what it was worked from; nothing where there is none. */
function Worked({
  number,
  figures,
}: {
  number: WorkedNumber | null
  figures: WorkedNumbersProps['figures']
}) {
  if (!number) return null
  const whole = number.kind === 'share' ? figures.get(number.figureIds[1] ?? '') : undefined
  return (
    <>
      {number.words}
      <small>{whole ? `of ${formatFigure(whole)}, ${whole.label}` : workingOf(number)}</small>
    </>
  )
}

/** "206 detainers over 7 days", and the condition where the statement has one. */
function workingOf({ statement, kind }: WorkedNumber): string {
  const [working = ''] = statement.split(':')
  return kind === 'per year' ? `${working}, if the pace held` : working
}
