import { formatNumber } from '@/lib/core/compare/format-number'
import type { TermDetail } from '@/lib/queries/term-detail'
import { type VoiceLine, VoiceTable } from '../../../_components/voice-table'
import { formatDay } from '../../../_wording/dates'
import styles from './term-view.module.css'

/** By year of publication, with the rulings on the wording where they fall. */
export function TermYears({ term }: { term: TermDetail }) {
  const dated = term.years.flatMap(({ year }) => year ?? [])
  const last = dated.at(-1)
  const later = term.rulings.filter(({ on }) => last === undefined || yearOf(on) > last)
  return (
    <>
      <VoiceTable
        caption={`“${term.label}” by year of publication`}
        heading="Published in"
        lines={term.years.map((line, index) => yearLine(term, line, index))}
      />
      {later.length > 0 && last !== undefined && (
        <p className={styles.ruled}>
          Ruled on after the last of these:{' '}
          {later.map(({ body, on }) => `${body}, ${formatDay(on)}`).join('; ')}.
        </p>
      )}
    </>
  )
}

function yearLine(term: TermDetail, line: TermDetail['years'][number], index: number): VoiceLine {
  const { year, articles, times, of } = line
  const before = term.years[index - 1]?.year ?? Number.NEGATIVE_INFINITY
  const fallen = term.rulings.filter(({ on }) => year !== null && yearOf(on) > before && yearOf(on) <= year)
  return {
    key: String(year),
    head: year ?? 'date not seen',
    of: `of ${formatNumber(of)}`,
    ...{ articles, times },
    before: fallen.map(({ id, body, on, until }) => (
      <span key={id} className={styles.ruled}>
        <a href="#rulings">{formatDay(on)}</a>: {body} ruled on it{until && `, until ${formatDay(until)}`}
      </span>
    )),
  }
}

function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 'YYYY'.length))
}
