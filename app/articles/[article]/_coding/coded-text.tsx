'use client'

import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { MachineReading } from '@/lib/core/compare/machine-reading'
import type { ArticleDetail, ArticleMention } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { CodedSection } from '../_page/coded-section'
import { CorrectLink } from '../_page/correct-link'
import { Reader } from '../_reader/reader'
import type { FindingNote } from '../_reader/reader-segments'
import { articleState, type CodingView } from './article-state'
import styles from './coded-text.module.css'
import { CodingSwitch } from './coding-switch'
import { MachineNotice } from './machine-notice'
import { SideBySideSection } from './side-by-side-section'

interface CodedTextProps {
  text: NonNullable<ArticleDetail['text']>
  /** of the coding that is shown, anchored in the text */
  mentions: ArticleMention[]
  column: Pick<Column, 'articleId' | 'language' | 'extent' | 'coderKind'>
  machine: MachineReading | null
  notes: FindingNote[]
  release: string | null
  /** written for teaching, with its coding at hand when the engine was written */
  isConstructed: boolean
}

/** The attached text with what was coded in it: by hand, by machine, or both beside one another. */
export function CodedText(props: CodedTextProps) {
  const { text, mentions, column, machine, notes, release, isConstructed } = props
  const [{ coding }, setState] = useQueryStates(articleState)
  const beside = machine?.besideHand ?? null
  const view: CodingView = column.coderKind === 'engine' ? 'machine' : beside ? coding : 'hand'
  const marks = useMemo(() => {
    const byMachine = (machine?.mentions ?? []).map((mention) => ({ ...mention, byMachine: true }))
    if (view === 'machine') return byMachine
    return view === 'both' && beside ? [...beside.mentions, ...byMachine] : mentions
  }, [view, machine, beside, mentions])
  return (
    <>
      <section aria-labelledby="text" className={styles.section}>
        <h2 id="text">The text</h2>
        <CorrectLink articleId={column.articleId} />
        {beside && (
          <CodingSwitch
            view={view}
            onChoose={(chosen) => setState({ coding: chosen, places: null, kind: null })}
          />
        )}
        {machine && view !== 'hand' && <MachineNotice coder={machine.coder} isAlone={beside === null} />}
        {!machine && column.language !== 'en' && (
          <p className={styles.unread}>The engine reads English alone, so there is no machine coding.</p>
        )}
        <Reader
          key={view}
          text={text}
          mentions={marks}
          notes={notes}
          language={column.language}
          view={view}
          engine={machine?.coder ?? null}
        />
      </section>
      {view === 'both' && machine && beside ? (
        <SideBySideSection
          machine={machine}
          beside={beside}
          language={column.language}
          isDevelopedOn={beside.isSettled || isConstructed}
        />
      ) : (
        <CodedSection
          mentions={view === 'machine' && machine ? machine.mentions : mentions}
          language={column.language}
          extent={view === 'machine' ? 'whole' : column.extent}
          view={view}
          // What the engine read is compared with no other outlet while a person's coding is shown.
          release={view === 'machine' && column.coderKind !== 'engine' ? null : release}
          isConstructed={isConstructed}
        />
      )}
    </>
  )
}
