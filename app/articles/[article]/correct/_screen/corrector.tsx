'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Correction } from '@/lib/core/correct/correction'
import type { Span } from '@/lib/core/text/span'
import { useSingleKeys } from '../../../../_keys/use-single-keys'
import { progressOf } from '../_state/queue'
import { wholeWords, wordsOf } from '../_state/whole-words'
import { caretSpan } from '../_state/word-caret'
import styles from './corrector.module.css'
import { FindWords } from './find-words'
import { HistoryList } from './history-list'
import { KeyCap } from './key-cap'
import { KeyHelp } from './key-help'
import { Panel } from './panel'
import { selectedSpan } from './selected-span'
import { TextPane } from './text-pane'
import { useCorrection } from './use-correction'
import { useHand } from './use-hand'
import { useKeys } from './use-keys'

/** The whole screen on which a person corrects a coding: the text, the mention in hand, and what was changed. */
export function Corrector({ initial }: { initial: Correction }) {
  const { correction, said, isSaving, run } = useCorrection(initial)
  const { text, mentions } = correction
  const words = useMemo(() => wordsOf(text), [text])
  const [withSingleKeys, setSingleKeys] = useSingleKeys()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const box = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  const hand = useHand({ correction, words, run, panel, box })
  const { mode, setMode, current } = hand
  useKeys({
    ...{ mode, setMode, words, text, withSingleKeys, isHelpOpen },
    act: (action) => (action === 'keys' ? setHelpOpen((open) => !open) : hand.act(action)),
    closeHelp: () => setHelpOpen(false),
  })

  // The mention in hand is brought into sight where it is not.
  useEffect(() => {
    const mark = current === null ? null : box.current?.querySelector('[data-current]')
    mark?.scrollIntoView({ block: 'nearest' })
  }, [current])
  useEffect(() => {
    if (mode.kind === 'select')
      box.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [mode])

  const selected: Span | null =
    mode.kind === 'select' ? caretSpan(words, mode.caret) : 'span' in mode ? mode.span : null
  const { done, left, all } = progressOf(mentions)

  function takeSelection() {
    const drawn = box.current && selectedSpan(box.current)
    const span = drawn && wholeWords(words, drawn)
    if (!span) return
    getSelection()?.removeAllRanges()
    setMode(mode.kind === 'form' ? { ...mode, span } : { kind: 'what', span })
  }

  return (
    <>
      <div className={styles.bar}>
        <p>
          <b>{left === 0 ? 'All looked at' : `${left} of ${all} to look at`}</b>
          <progress value={done} max={Math.max(1, all)} aria-label="Looked at" />
        </p>
        <FindWords
          text={text}
          onFind={(span) => setMode({ kind: 'what', span: wholeWords(words, span) ?? span })}
        />
        <button type="button" aria-expanded={isHelpOpen} onClick={() => setHelpOpen((open) => !open)}>
          Keys <KeyCap>?</KeyCap>
        </button>
      </div>
      {isHelpOpen && (
        <KeyHelp
          withSingleKeys={withSingleKeys}
          onSingleKeys={setSingleKeys}
          onClose={() => setHelpOpen(false)}
        />
      )}
      <div className={styles.sheet}>
        <div>
          <p className={styles.key}>
            Select words to code them. Marks with a dashed line below still wait to be looked at.
          </p>
          <TextPane
            {...{ box, text, mentions, current, selected }}
            onSelect={takeSelection}
            onTake={hand.take}
          />
        </div>
        <Panel {...{ panel, correction, words, selected, said, isSaving, hand, withSingleKeys }} />
      </div>
      <HistoryList history={correction.history} beganFrom={correction.beganFrom} />
    </>
  )
}
