import { formatNumber, formatShare } from '@/lib/core/compare/format-number'
import type { QuotedLane, QuotedWords } from '@/lib/core/compare/quoted-words'

/** The chart of quoted words in numbers: for all together and each outlet the sectors, and what is in no bar. */
export function QuotedTable({ quoted: { all, lanes } }: { quoted: QuotedWords }) {
  return (
    <table>
      <caption className="sr-only">Quoted words by the sector of their source</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Sector</th>
          <th scope="col">Quoted words</th>
          <th scope="col">Share</th>
          <th scope="col">Quotations</th>
          <th scope="col">Quotations without a count</th>
          <th scope="col">Citations without quoted words</th>
        </tr>
      </thead>
      <tbody>
        {[all, ...lanes].map((lane) => (
          <Lane key={lane.key} lane={lane} />
        ))}
      </tbody>
    </table>
  )
}

function Lane({ lane }: { lane: QuotedLane }) {
  const { label, aside, sectors, uncounted, unquoted } = lane
  const rows = Math.max(1, sectors.length)
  return Array.from({ length: rows }, (_, index) => {
    const sector = sectors[index]
    return (
      <tr key={sector?.sector ?? 'none'}>
        {index === 0 && (
          <th scope="rowgroup" rowSpan={rows}>
            {label} {aside && <small>{aside}</small>}
          </th>
        )}
        {sector ? (
          <>
            <td>{sector.label}</td>
            <td>{formatNumber(sector.words)}</td>
            <td>{formatShare(sector.share)}</td>
            <td>{formatNumber(sector.quotations)}</td>
          </>
        ) : (
          <td colSpan={4}>no quoted words in what was coded</td>
        )}
        {index === 0 && (
          <>
            <td rowSpan={rows}>{formatNumber(uncounted)}</td>
            <td rowSpan={rows}>{formatNumber(unquoted)}</td>
          </>
        )}
      </tr>
    )
  })
}
