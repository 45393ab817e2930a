import { anchorOf } from '../../../_wording/refs'
import { type MarkKind, markKind } from './mark-kind'
import styles from './reader.module.css'
import type { ReaderSegment } from './reader-segments'

interface ReaderStretchProps {
  segment: ReaderSegment
  hidden: MarkKind[]
  /** anchors of the mentions whose coding is shown */
  active: string[]
}

/** A stretch of text: plain, or a link to the coding of the mentions that stand over it. */
export function ReaderStretch({ segment, hidden, active }: ReaderStretchProps) {
  const mentions = segment.mentions.filter((mention) => !hidden.includes(markKind(mention)))
  const quoted = segment.inQuote || mentions.some(({ voice }) => voice === 'quoted')
  const text = quoted ? <i className={styles.quoted}>{segment.text}</i> : segment.text
  if (mentions.length === 0) return text
  const anchors = mentions.map(({ ref }) => anchorOf(ref))
  const opens = segment.opens.filter((mention) => mentions.includes(mention))
  return (
    <>
      {segment.opens.map(({ ref }) => (
        <span key={ref} id={`in-${anchorOf(ref)}`} className={styles.place} />
      ))}
      <a
        href={`#${anchors[0]}`}
        data-mentions={anchors.join(' ')}
        data-voice={mentions[0]?.voice ?? undefined}
        data-active={anchors.some((anchor) => active.includes(anchor)) || undefined}
        tabIndex={opens.length > 0 ? undefined : -1}
        className={[styles.mark, ...new Set(mentions.map((mention) => styles[markKind(mention)]))].join(' ')}
      >
        {text}
      </a>
    </>
  )
}
