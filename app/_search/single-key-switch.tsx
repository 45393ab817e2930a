'use client'

import { useSingleKeys } from '../_keys/use-single-keys'
import styles from './search-options.module.css'

/** The keys of the dialog, and a switch for those who speak to their computer and do not want "/" to be one. */
export function SingleKeySwitch() {
  const [isOn, setIsOn] = useSingleKeys()
  return (
    <p className={styles.keys}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> follows, <kbd>Esc</kbd> closes. <kbd>Ctrl</kbd>{' '}
        <kbd>K</kbd> opens from anywhere
      </span>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setIsOn(event.target.checked)} />{' '}
        <kbd>/</kbd> does too
      </label>
    </p>
  )
}
