import { EvidenceLink } from '../_evidence/evidence-link'
import type { DeviationRow } from './deviation-rows'

/** The data of the chart in words. */
export function DeviationTable({ rows }: { rows: DeviationRow[] }) {
  return (
    <table>
      <caption className="sr-only">Distance of each printed number from the record</caption>
      <thead>
        <tr>
          <th scope="col">The record</th>
          <th scope="col">Outlets</th>
          <th scope="col">Relation</th>
          <th scope="col">Distance</th>
          <th scope="col">Can stand for</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          [...(row.exact ? [row.exact] : []), ...row.marks].map((mark, index) => (
            <tr key={`${row.figureId} ${mark.refs[0]}`}>
              <th scope="row">
                <span className={index > 0 ? 'sr-only' : undefined}>
                  <b>{row.recordLabel}</b> {row.label}
                </span>
              </th>
              <td>
                <EvidenceLink to={mark.refs[0] ?? ''} open={false}>
                  {mark.outlets.join(', ')}
                </EvidenceLink>
              </td>
              <td>{mark.says}</td>
              <td>{mark.words ?? 'none'}</td>
              <td>{mark.reach?.words ?? 'itself'}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
