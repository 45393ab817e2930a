import styles from './save-line.module.css'
import type { SaveState } from './use-marks'

const ENDED = {
  finished: 'You have finished. Nothing more can be changed.',
  closed: 'Your teacher has closed this task. What you marked until then is kept.',
  'no-work': 'You are no longer in this class, or it is over. Nothing more can be saved.',
} as const

interface SaveLineProps {
  state: SaveState
  /** the browser keeps what is not saved yet */
  isKept: boolean
  /** why marks could never be saved */
  refused: string[]
  isOpen: boolean
}

/** Whether everything is saved, in words that are read out when they change. */
export function SaveLine({ state, isKept, refused, isOpen }: SaveLineProps) {
  return (
    <div className={styles.line}>
      <p role="status" data-state={state.kind === 'waiting' && state.isOff ? 'off' : state.kind}>
        {isOpen ? wordsOf(state) : ENDED.closed}
      </p>
      {!isKept && state.kind === 'waiting' && (
        <p role="alert">
          This browser keeps nothing by itself: do not close this page before it says “saved”.
        </p>
      )}
      {refused.length > 0 && (
        <p role="alert">
          {refused.length === 1 ? 'One mark' : `${refused.length} marks`} could not be saved: {refused.at(-1)}
          .
        </p>
      )}
    </div>
  )
}

function wordsOf(state: SaveState): string {
  if (state.kind === 'saved') return '✓ saved'
  if (state.kind === 'ended') return ENDED[state.why]
  if (!state.isOff) return '… saving'
  if (state.count === 0) return '◷ no connection; everything is saved'
  return `◷ waiting for the connection: ${state.count} ${state.count === 1 ? 'change is' : 'changes are'} kept here`
}
