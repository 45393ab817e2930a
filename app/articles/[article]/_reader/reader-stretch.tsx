import { anchorOf } from '../../../_wording/refs'
import { FindingMarks } from './finding-marks'
import { type MarkKind, markKind } from './mark-kind'
import styles from './reader.module.css'
import type { MarkedMention, ReaderSegment } from './reader-segments'

interface ReaderStretchProps {
  segment: ReaderSegment
  hidden: MarkKind[]
  /** anchors of the mentions whose coding is shown */
  active: string[]
  /** hand and machine are marked in one text */
  isSideBySide: boolean
}

/** A stretch of text, and the notes on the words that end with it. */
export function ReaderStretch(props: ReaderStretchProps) {
  return (
    <>
      <Stretch {...props} />
      <FindingMarks notes={props.segment.notes} />
    </>
  )
}

/** Plain, or a link to the coding of the mentions that stand over it. */
function Stretch({ segment, hidden, active, isSideBySide }: ReaderStretchProps) {
  const mentions = segment.mentions.filter((mention) => !hidden.includes(markKind(mention)))
  const quoted = segment.inQuote || mentions.some(({ voice }) => voice === 'quoted')
  const text = quoted ? <i className={styles.quoted}>{segment.text}</i> : segment.text
  if (mentions.length === 0) return text
  // Where one coding's phrase goes on and the other's ends: a blank alone is nothing to lead anywhere.
  if (segment.text.trim() === '') return <span className={markClasses(mentions, isSideBySide)}>{text}</span>
  const anchors = mentions.map(({ ref }) => anchorOf(ref))
  const opens = segment.opens.filter((mention) => mentions.includes(mention))
  return (
    <>
      {segment.opens.map(({ ref }) => (
        <span key={ref} id={`in-${anchorOf(ref)}`} className={styles.place} />
      ))}
      {isSideBySide && segment.isPlace && <span id={`at-${segment.start}`} className={styles.place} />}
      <a
        href={`#${anchors[0]}`}
        data-mentions={anchors.join(' ')}
        data-voice={mentions[0]?.voice ?? undefined}
        data-active={anchors.some((anchor) => active.includes(anchor)) || undefined}
        tabIndex={opens.length > 0 ? undefined : -1}
        className={markClasses(mentions, isSideBySide)}
      >
        {text}
      </a>
    </>
  )
}

/**
 * A person's mark is the line of its kind. The engine's has a dashed rule below besides; beside a person's coding it
 * is that rule alone, so that both can stand under the same words.
 */
function markClasses(mentions: MarkedMention[], isSideBySide: boolean): string {
  const byHand = mentions.filter(({ byMachine }) => !byMachine)
  const drawn = byHand.length > 0 ? byHand : mentions
  return [
    styles.mark,
    ...new Set(drawn.map((mention) => styles[markKind(mention)])),
    byHand.length < mentions.length ? styles.machine : null,
    byHand.length === 0 && isSideBySide ? styles.alone : null,
  ]
    .filter(Boolean)
    .join(' ')
}
