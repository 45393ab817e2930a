import { EvidenceLink } from '../_evidence/evidence-link'
import { namesOf } from './deviation-label'
import { type DeviationRow, firstRef } from './deviation-rows'

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
            <tr key={`${row.figureId} ${firstRef(mark)}`}>
              <th scope="row">
                <span className={index > 0 ? 'sr-only' : undefined}>
                  <b>{row.recordLabel}</b> {row.label}
                </span>
              </th>
              <td>
                <EvidenceLink to={firstRef(mark)} open={false}>
                  {namesOf(mark.printed)}
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
