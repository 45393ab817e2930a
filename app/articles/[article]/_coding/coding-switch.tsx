import type { MouseEvent } from 'react'
import { type CodingView, codingViews } from './article-state'
import styles from './coding-switch.module.css'

interface CodingSwitchProps {
  view: CodingView
  onChoose: (view: CodingView) => void
}

const NAMES: Record<CodingView, string> = {
  hand: 'Hand coding',
  machine: 'Machine coding',
  both: 'Side by side',
}

/** Whose coding the text shows. Links, so that each view has an address and works without JavaScript. */
export function CodingSwitch({ view, onChoose }: CodingSwitchProps) {
  function choose(event: MouseEvent, chosen: CodingView) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onChoose(chosen)
  }
  return (
    <nav aria-label="Whose coding is shown" className={styles.switch}>
      {codingViews.map((each) => (
        <a
          key={each}
          href={each === 'hand' ? '?' : `?coding=${each}`}
          aria-current={each === view ? 'true' : undefined}
          onClick={(event) => choose(event, each)}
        >
          {NAMES[each]}
        </a>
      ))}
    </nav>
  )
}
