'use client'

import { useEffect, useState } from 'react'
import type { ReleaseSummary } from '@/lib/core/compare/pages'
import { Link } from '../../../_components/link'
import styles from './existing-releases.module.css'

type Name = Pick<ReleaseSummary, 'id' | 'shortTitle'>

/**
 * The releases by name, asked for in the browser: Next renders the page for what is not found together with
 * every page that is, so a query here would be made each time any release is read.
 */
export function ExistingReleases() {
  const [releases, setReleases] = useState<Name[]>([])

  useEffect(() => {
    const asking = new AbortController()
    fetch('/api/v1/releases', { signal: asking.signal })
      .then((answer) => (answer.ok ? answer.json() : { data: [] }))
      .then(({ data }: { data: Name[] }) => setReleases(data))
      // The way to the front page stands above; a list that does not come is no second error.
      .catch(() => {})
    return () => asking.abort()
  }, [])

  return (
    <ul>
      {releases.map(({ id, shortTitle }) => (
        <li key={id} className={styles.release}>
          <Link href={`/releases/${id}`}>{shortTitle}</Link> <small>{id}</small>
        </li>
      ))}
    </ul>
  )
}
