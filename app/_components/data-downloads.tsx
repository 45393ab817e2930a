import styles from './data-downloads.module.css'

const TABLES = [
  ['terms', 'Words'],
  ['quantities', 'Numbers, beside the record’s'],
  ['windows', 'Windows'],
  ['citations', 'Officials'],
] as const

/** Links that download what was coded as tables for a spreadsheet: of one release, or of all that is real. */
export function DataDownloads({ release }: { release: string | null }) {
  const query = release === null ? '' : `?release=${encodeURIComponent(release)}`
  return (
    <ul className={styles.downloads} aria-label="Tables to download">
      {TABLES.map(([table, label]) => (
        <li key={table}>
          <a href={`/api/v1/tables/${table}.csv${query}`} download>
            {label} <small>CSV</small>
          </a>
        </li>
      ))}
      <li>
        <a href={`/api/v1/package.zip${query}`} download>
          All four, described <small>ZIP</small>
        </a>
      </li>
    </ul>
  )
}
