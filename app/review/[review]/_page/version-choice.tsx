import type { VersionDetail } from '@/lib/core/review/version-detail'
import styles from './review-view.module.css'

interface VersionChoiceProps {
  id: string
  number: number
  since: number | null
  versions: VersionDetail['versions']
}

/** Which version is read, and since which earlier one its changes are told. A form whose answer is an address. */
export function VersionChoice({ id, number, since, versions }: VersionChoiceProps) {
  if (versions.length < 2) return null
  return (
    <form action={`/review/${id}`} className={styles.choice}>
      <label htmlFor="version">Version</label>
      <select id="version" name="version" defaultValue={number}>
        {versions.map((one) => (
          <option key={one.number} value={one.number}>
            {one.number}, {one.byName}
          </option>
        ))}
      </select>
      <label htmlFor="since">changes since</label>
      <select id="since" name="since" defaultValue={since ?? ''}>
        <option value="">the one before</option>
        {versions.slice(0, -1).map((one) => (
          <option key={one.number} value={one.number}>
            {one.number}, {one.byName}
          </option>
        ))}
      </select>
      <button type="submit" className={styles.go}>
        Show
      </button>
    </form>
  )
}
