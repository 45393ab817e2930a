'use client'

import { useQueryState } from 'nuqs'
import { type DistanceScale, pageState } from '../_page/page-state'
import tools from '../_table/tools.module.css'

const WORDS: Record<DistanceScale, string> = {
  linear: 'linear: even steps',
  log: 'log: each step ten times the last',
}

/** On which scale the distances are drawn; kept in the address. */
export function ScaleChoice() {
  const [scale, setScale] = useQueryState('scale', pageState.scale)
  return (
    <div className={tools.bar}>
      <label className={tools.select}>
        Scale{' '}
        <select value={scale} onChange={(event) => void setScale(event.target.value as DistanceScale)}>
          {Object.entries(WORDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
