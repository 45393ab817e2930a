import { memo, type RefObject, useMemo } from 'react'
import type { MentionToCorrect } from '@/lib/core/correct/correction'
import { overlaps, type Span } from '@/lib/core/text/span'
import { markKind } from '../../_reader/mark-kind'
import reader from '../../_reader/reader.module.css'
import { type ReaderSegment, readerParagraphs, readerSegments } from '../../_reader/reader-segments'
import { textPieces } from '../_state/text-pieces'
import styles from './text-pane.module.css'

interface TextPaneProps {
  box: RefObject<HTMLElement | null>
  text: string
  mentions: MentionToCorrect[]
  current: number | null
  selected: Span | null
  /** words were selected with the mouse */
  onSelect: () => void
  onTake: (mentionId: number) => void
}

type Marked = ReaderSegment['mentions'][number] & { of: MentionToCorrect }

/** The text with its marks: dashed below until a person has looked at them. */
export function TextPane({ box, text, mentions, current, selected, onSelect, onTake }: TextPaneProps) {
  const paragraphs = useMemo(() => {
    const marked = mentions.map((mention): Marked => {
      const { shown, coded } = mention
      const own = { ...coded.span, role: 'whole', method: 'hash' } as const
      return { ...shown, anchors: shown.anchors.length > 0 ? shown.anchors : [own], of: mention }
    })
    return readerParagraphs(readerSegments(text, marked))
  }, [text, mentions])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every mention is reached with the arrow keys and the buttons beside it
    <section
      ref={box}
      aria-label="The text"
      tabIndex={-1}
      className={`${reader.text} ${styles.text}`}
      onMouseUp={onSelect}
      onClick={(event) => {
        const mark = (event.target as Element).closest<HTMLElement>('[data-ids]')
        if (mark && getSelection()?.isCollapsed !== false) onTake(Number(mark.dataset.ids?.split(' ').at(-1)))
      }}
    >
      {paragraphs.map((segments) => {
        const span = { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 }
        const isHere = segments.some((segment) => idsOf(segment).includes(current ?? -1))
        return (
          <Paragraph
            key={span.start}
            segments={segments}
            current={isHere ? current : null}
            selected={selected && overlaps(selected, span) ? selected : null}
          />
        )
      })}
    </section>
  )
}

interface ParagraphProps {
  segments: ReaderSegment[]
  current: number | null
  selected: Span | null
}

// A text of a thousand marks would else be drawn anew with each step of the caret.
const Paragraph = memo(function Paragraph({ segments, current, selected }: ParagraphProps) {
  return (
    <p>
      {textPieces(segments, selected).map(({ segment, start, text, isSelected }) => {
        const marks = segment.mentions as Marked[]
        const [first] = marks
        const quoted = segment.inQuote || first?.voice === 'quoted'
        const isUnsure = marks.some(({ of }) => !of.isChecked && of.uncertainty > 0)
        const classes = [
          first && `${reader.mark} ${reader[markKind(first)]} ${styles.mark}`,
          isUnsure && reader.machine,
          quoted && reader.quoted,
          isSelected && styles.selected,
        ]
        return (
          <span
            key={start}
            data-start={start}
            data-selected={isSelected || undefined}
            data-ids={first ? idsOf(segment).join(' ') : undefined}
            data-current={(current !== null && idsOf(segment).includes(current)) || undefined}
            className={classes.filter(Boolean).join(' ') || undefined}
          >
            {text}
          </span>
        )
      })}
    </p>
  )
})

/** The mentions over a stretch, the shortest last: it is the one that a click means. */
function idsOf(segment: ReaderSegment): number[] {
  return (segment.mentions as Marked[])
    .map(({ of }) => of)
    .sort((a, b) => length(b) - length(a))
    .map(({ id }) => id)
}

function length({ coded: { span } }: MentionToCorrect): number {
  return span.end - span.start
}
