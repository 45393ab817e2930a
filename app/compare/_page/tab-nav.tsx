import { TABS, type View } from '@/lib/core/compare/workspace/view'
import { addressOf } from '../_state/address'
import { tabWords } from '../_state/tab-words'
import styles from './tab-nav.module.css'

/** What columns are compared by, each a link; the one shown is marked. A sort by use and the open cell stay behind. */
export function TabNav({ view }: { view: View }) {
  return (
    <nav aria-label="Compared by" className={styles.tabs}>
      {TABS.map((tab) => (
        <a
          key={tab}
          href={addressOf(view, { tab, open: null, sort: null })}
          data-soft={`tab ${tab}`}
          aria-current={tab === view.tab ? 'page' : undefined}
        >
          {tabWords[tab].label}
        </a>
      ))}
    </nav>
  )
}
