import { formatDate } from '@/lib/core/compare/format-date'
import type { ReleaseHead } from '@/lib/core/compare/pages'
import type { NumberRow } from '@/lib/core/compare/types'
import { CiteThis } from '../../../_components/cite-this'
import { DataDownloads } from '../../../_components/data-downloads'
import { SourceLink } from '../../../_components/source-link'
import { counted } from '../../../_wording/numbers'
import styles from './record-notes.module.css'

/** What the record counts, leaves out and is unsure of; its versions; how many of its figures were seen where. */
export function RecordNotes({ release, numbers }: { release: ReleaseHead; numbers: NumberRow[] }) {
  return (
    <div className={styles.notes}>
      <section aria-labelledby="uncertain">
        <h3 id="uncertain">What is uncertain</h3>
        {release.scopeNotes.length === 0 && <p>The record has no note on it.</p>}
        <ol className={styles.list}>
          {release.scopeNotes.map(({ note, sources }) => (
            <li key={note}>
              {note}
              {sources.length > 0 && (
                <small>
                  {sources.map((source, index) => (
                    <span key={`${source.label}${source.href}`}>
                      {index > 0 && ' · '}
                      <SourceLink source={source} />
                    </span>
                  ))}
                </small>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="sureness">
        <h3 id="sureness">How the figures were seen</h3>
        <ul className={styles.list}>
          {confidences(numbers).map(([confidence, count]) => (
            <li key={confidence}>
              {counted(count, 'figure')}: {confidence}
            </li>
          ))}
        </ul>
        <h3>Life of the release</h3>
        <ol className={styles.list}>
          {release.versions.map((version) => (
            <li key={`${version.status}${version.on}${version.note}`}>
              <b>
                {version.status}
                {version.on ? `, ${formatDate(version.on)}` : ', date not known'}
              </b>{' '}
              {version.note}
              {version.source && (
                <small>
                  <SourceLink source={version.source} />
                </small>
              )}
            </li>
          ))}
        </ol>
        <h3>The data</h3>
        <p>All that was coded in these articles, one phrase a row, for a spreadsheet.</p>
        <DataDownloads release={release.id} />
        <CiteThis />
      </section>
    </div>
  )
}

/** The confidence words in use with the number of figures under each, most first. */
function confidences(numbers: NumberRow[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { figure } of numbers) counts.set(figure.confidence, (counts.get(figure.confidence) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
