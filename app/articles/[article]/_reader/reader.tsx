'use client'

import { type KeyboardEvent, type SyntheticEvent, useMemo, useState } from 'react'
import type { ArticleDetail, Coder } from '@/lib/core/compare/pages'
import { anchorOf } from '../../../_wording/refs'
import type { CodingView } from '../_coding/article-state'
import { MarkFilter } from './mark-filter'
import { type MarkKind, markKind, markKinds } from './mark-kind'
import styles from './reader.module.css'
import { ReaderNote } from './reader-note'
import { type FindingNote, type MarkedMention, readerParagraphs, readerSegments } from './reader-segments'
import { ReaderStretch } from './reader-stretch'
import { Unanchored } from './unanchored'

interface ReaderProps {
  text: NonNullable<ArticleDetail['text']>
  mentions: MarkedMention[]
  /** places that findings rest on */
  notes: FindingNote[]
  language: 'en' | 'es'
  /** whose marks these are */
  view: CodingView
  /** who made those of the machine */
  engine: Coder | null
}

/** The attached text with its mentions in place. Hovering, focusing or tapping one shows its coding beside it. */
export function Reader({ text, mentions, notes, language, view, engine }: ReaderProps) {
  const [hidden, setHidden] = useState<MarkKind[]>([])
  const [shown, setShown] = useState<string[]>([])
  const [pinned, setPinned] = useState(false)
  const byAnchor = useMemo(
    () => new Map(mentions.map((mention) => [anchorOf(mention.ref), mention])),
    [mentions],
  )
  const paragraphs = useMemo(
    () => readerParagraphs(readerSegments(text.body, mentions, notes)),
    [text.body, mentions, notes],
  )
  const counts = useMemo(
    () => countKinds(mentions.filter(({ byMachine }) => view !== 'both' || !byMachine)),
    [mentions, view],
  )
  const besides = useMemo(
    () => (view === 'both' ? countKinds(mentions.filter(({ byMachine }) => byMachine)) : null),
    [mentions, view],
  )
  const noted = shown.flatMap((anchor) => byAnchor.get(anchor) ?? [])

  function note(event: SyntheticEvent, pin: boolean) {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mentions]') : null
    const anchors = mark?.dataset.mentions?.split(' ')
    if (!anchors) return
    if (pin) event.preventDefault()
    if (pinned && !pin) return
    setShown(anchors)
    setPinned(pin)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    setShown([])
    setPinned(false)
  }

  return (
    <div className={styles.reader}>
      {view !== 'machine' && (
        <p className={styles.kind}>
          {text.isCodedText
            ? 'This is the very text that was coded: every mention stands where the coder saw it.'
            : 'This text is not letter for letter the one that was coded: mentions were found again by their phrases.'}
        </p>
      )}
      <MarkFilter
        counts={counts}
        besides={besides}
        hidden={hidden}
        onChange={setHidden}
        view={view}
        isNoted={notes.some(({ isMarked }) => isMarked)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for the links within, which hold the focus */}
      <div
        className={styles.sheet}
        data-hidden={hidden.join(' ')}
        onMouseOver={(event) => note(event, false)}
        onFocus={(event) => note(event, false)}
        onClick={(event) => note(event, true)}
        onKeyDown={onKeyDown}
      >
        <div className={styles.text} lang={language === 'es' ? 'es' : undefined}>
          {paragraphs.map((segments) => (
            <p key={segments[0]?.start}>
              {segments.map((segment) => (
                <ReaderStretch
                  key={segment.start}
                  segment={segment}
                  hidden={hidden}
                  active={shown}
                  isSideBySide={view === 'both'}
                />
              ))}
            </p>
          ))}
        </div>
        <ReaderNote mentions={noted} pinned={pinned} language={language} view={view} engine={engine} />
      </div>
      <Unanchored mentions={mentions.filter(({ anchors }) => anchors.length === 0)} language={language} />
    </div>
  )
}

function countKinds(mentions: MarkedMention[]): Record<MarkKind, number> {
  const anchored = mentions.filter(({ anchors }) => anchors.length > 0)
  return Object.fromEntries(
    markKinds.map(({ kind }) => [kind, anchored.filter((mention) => markKind(mention) === kind).length]),
  ) as Record<MarkKind, number>
}
