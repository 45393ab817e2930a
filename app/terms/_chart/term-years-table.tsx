import { formatNumber } from '@/lib/core/compare/format-number'
import type { TermPanel } from '@/lib/core/compare/term-panels'
import type { TermYear, YearMeasure } from '@/lib/core/compare/term-years'
import { counted } from '../../_wording/numbers'
import { voiceOrder, voiceWords } from '../../_wording/speech'
import { measureWords, rateWords } from './year-words'

/** What the chart draws, year by year: rates of own and quoted words, and the times in each voice behind them. */
export function TermYearsTable({ panel, measure }: { panel: TermPanel; measure: YearMeasure }) {
  const { undated } = panel
  return (
    <table>
      <caption>
        “{panel.label}” by year of publication, {measureWords[measure]}
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Articles</th>
          <th scope="col">Printing it</th>
          <th scope="col">{voiceWords.outlet}, rate</th>
          <th scope="col">{voiceWords.quoted}, rate</th>
          {voiceOrder.map((voice) => (
            <th key={voice} scope="col">
              {voiceWords[voice]}, times
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panel.years.map((year) => (
          <Year key={year.year} year={year} />
        ))}
        {undated.articles > 0 && (
          <tr>
            <th scope="row">date not seen</th>
            <td colSpan={8}>
              {counted(undated.times, 'time')} in {counted(undated.articles, 'article')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Year({ year }: { year: TermYear }) {
  const rate = (voice: 'outlet' | 'quoted') =>
    year.rates === null ? 'length not known' : rateWords(year.rates[voice])
  return (
    <tr>
      <th scope="row">{year.year}</th>
      {year.of === 0 ? (
        <td colSpan={8}>no articles</td>
      ) : (
        <>
          <td>{formatNumber(year.of)}</td>
          <td>{formatNumber(year.articles)}</td>
          <td>{rate('outlet')}</td>
          <td>{rate('quoted')}</td>
          {voiceOrder.map((voice) => (
            <td key={voice}>{formatNumber(year.times[voice])}</td>
          ))}
        </>
      )}
    </tr>
  )
}
