'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { CodedPhrase, Column } from '@/lib/core/compare/types'
import { Gloss } from '../../../_components/gloss'
import { Link } from '../../../_components/link'
import { Phrase } from '../../../_components/phrase'
import { SourceLink } from '../../../_components/source-link'
import { howChecked, howCoded } from '../../../_wording/coding'
import { codedPlaceHref } from '../../../_wording/refs'
import { CopyLink } from './copy-link'
import styles from './evidence-frame.module.css'
import { EVIDENCE_ID } from './evidence-link'

interface EvidenceFrameProps {
  entry: CodedPhrase
  column: Column
  /** sentences that say what there is to see */
  says: string[]
  /** why the relation to the record is what it is, as given by who tied the two */
  reasons?: string[]
  /** further places in its list of ways on, each an item */
  onward?: ReactNode
  /** what the outlet says, what the record says, and other particulars */
  children: ReactNode
}

/** The evidence of one phrase, full width under its row: the words, what they say, who coded them, where to look. */
export function EvidenceFrame({ entry, column, says, reasons = [], onward, children }: EvidenceFrameProps) {
  const section = useEvidenceFocus(entry.ref)
  return (
    <section
      ref={section}
      id={EVIDENCE_ID}
      tabIndex={-1}
      aria-label={`Evidence: ${column.outletName}`}
      className={styles.evidence}
    >
      <div className={styles.words}>
        <p className={styles.outlet}>{column.outletName}</p>
        <blockquote>
          {entry.phrase ? <Phrase {...entry} lang={column.language} /> : 'a quotation without a cue'}
          {entry.gloss && <Gloss text={entry.gloss} />}
        </blockquote>
        {says.map((sentence) => (
          <p key={sentence} className={styles.says}>
            {sentence}
          </p>
        ))}
        {reasons.length > 0 && <p className={styles.reasons}>Reasons given: {reasons.join('; ')}.</p>}
        {entry.note && (
          <p className={styles.note}>
            <b>The coder’s note</b> {entry.note}
          </p>
        )}
      </div>
      <div className={styles.particulars}>
        {children}
        <dl className={styles.facts}>
          <dt>Coded</dt>
          <dd>{howCoded(column)}</dd>
          <dt>Checked</dt>
          <dd>{howChecked(column)}</dd>
        </dl>
      </div>
      <ul className={styles.acts}>
        {column.link && (
          <li>
            <SourceLink
              source={column.link}
              words={column.link.copy ? column.link.label : `Read it at ${column.link.label}`}
            />
          </li>
        )}
        {column.hasText && (
          <li>
            <Link href={codedPlaceHref(entry.ref, true)}>See it in the text</Link>
          </li>
        )}
        <li>
          <Link href={codedPlaceHref(entry.ref)}>All that was coded in it</Link>
        </li>
        {onward}
        <li>
          <CopyLink to={entry.ref} />
        </li>
        <li>
          <button type="button" data-evidence-close="" className={styles.close}>
            Close <kbd>Esc</kbd>
          </button>
        </li>
      </ul>
    </section>
  )
}

/** Moves the focus to the evidence when it opens, and brings it into view without covering its row. */
export function useEvidenceFocus(ref: string) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    section.current?.focus({ preventScroll: true })
    bringAside(ref)
    // At once: what follows measures where it came to stand.
    section.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    if (section.current) bringDown(ref, section.current)
  }, [ref])
  return section
}

/**
 * Where the row of the phrase went under the bars that stay in view, scrolls back until all of the row is seen, or else the
 * phrase, as far as the words of the evidence stay in the window.
 */
function bringDown(ref: string, section: HTMLElement) {
  const link = document.querySelector(`td a[data-evidence="${CSS.escape(ref)}"]`)
  const row = link?.closest('tr')
  const words = section.querySelector('blockquote')
  if (!link || !row || !words || link.closest('details')) return
  const bars = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const room = window.innerHeight - words.getBoundingClientRect().bottom
  const hidden = [row, link].map((each) => bars - each.getBoundingClientRect().top)
  const back = hidden.find((by) => by <= room)
  if (back !== undefined && back > 0) window.scrollBy({ top: -back, behavior: 'instant' })
}

/** Scrolls the table sideways, and only sideways, until the phrase that was asked for is in view. */
function bringAside(ref: string) {
  const link = document.querySelector(`td a[data-evidence="${CSS.escape(ref)}"]`)
  const region = link?.closest('section')
  const head = region?.querySelector('tbody th[scope="row"]')
  // What stands folded in a list keeps to the part in view.
  if (!link || !region || !head || link.closest('details')) return
  const hiddenLeft = head.getBoundingClientRect().right - link.getBoundingClientRect().left
  const hiddenRight = link.getBoundingClientRect().right - region.getBoundingClientRect().right
  if (hiddenLeft > 0) region.scrollLeft -= hiddenLeft
  else if (hiddenRight > 0) region.scrollLeft += hiddenRight
}
