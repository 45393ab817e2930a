'use client'

import { type RefObject, useMemo } from 'react'
import { YAML_FIELD } from '../_state/draft-store'
import type { ReadText } from '../_state/record-text'
import styles from './yaml-pane.module.css'

interface YamlPaneProps {
  text: string
  read: ReadText
  /** lines that an error stands on */
  lines: readonly number[]
  box: RefObject<HTMLTextAreaElement | null>
  onChange: (text: string) => void
}

/** The record as YAML, with line numbers; what is typed here stands in the form, and the other way round. */
export function YamlPane({ text, read, lines, box, onChange }: YamlPaneProps) {
  const count = text.split('\n').length
  const numbers = useMemo(() => Array.from({ length: count }, (_, index) => index + 1), [count])
  const marked = read.ok ? lines : [read.line]
  return (
    <div className={styles.pane}>
      <label htmlFor={YAML_FIELD} className={styles.label}>
        The same as YAML
      </label>
      <p id="yaml-hint" className={styles.hint}>
        As in content/releases/…/record.yaml. Edit either side.
      </p>
      <div className={styles.scroll}>
        <div className={styles.numbers} aria-hidden="true">
          {numbers.map((line) => (
            <span key={line} className={marked.includes(line) ? styles.marked : undefined}>
              {line}
            </span>
          ))}
        </div>
        <textarea
          id={YAML_FIELD}
          name="yaml"
          ref={box}
          value={text}
          rows={count + 1}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby={read.ok ? 'yaml-hint' : 'yaml-hint yaml-error'}
          aria-invalid={!read.ok || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p id="yaml-error" role="status" className={read.ok ? undefined : styles.error}>
        {!read.ok &&
          `${read.line === null ? 'The YAML' : `Line ${read.line}`}: ${read.message}. The form waits until this is mended.`}
      </p>
    </div>
  )
}

/** Puts the caret at the start of a line of the box, selects the line and brings it into view. */
export function showLine(box: HTMLTextAreaElement | null, line: number): void {
  if (!box) return
  const lines = box.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  box.focus({ preventScroll: true })
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  const height = box.scrollHeight / Math.max(1, lines.length + 1)
  box.parentElement?.scrollTo({ top: Math.max(0, (line - 4) * height) })
  box.parentElement?.scrollIntoView({ block: 'nearest' })
}
