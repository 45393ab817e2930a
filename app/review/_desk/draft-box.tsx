import { type ClipboardEvent, memo, type RefObject, useMemo } from 'react'
import { type Mark, type MarkedPiece, markedPieces } from '@/lib/core/review/marked-pieces'
import styles from './draft-box.module.css'
import { markClass } from './mark-class'

interface DraftBoxProps {
  box: RefObject<HTMLTextAreaElement | null>
  /** as it stands in the box */
  text: string
  /** what was in it when it was drawn */
  initial: string
  notes: readonly Mark[]
  /** the key of the note in hand */
  current: string | null
  onInput: (text: string) => void
  /** something with HTML was pasted into the empty box */
  onPasteHtml: (html: string, plain: string) => void
  /** the caret was moved to a place of the text */
  onCaret: (at: number) => void
}

/**
 * The box in which the draft is typed, its marks drawn behind the letters: the layer behind holds the same words in the
 * same lines, and numbers that take up no room. Whoever cannot see it has the list of notes beside.
 */
export function DraftBox({
  box,
  text,
  initial,
  notes,
  current,
  onInput,
  onPasteHtml,
  onCaret,
}: DraftBoxProps) {
  const pieces = useMemo(() => markedPieces(text, notes), [text, notes])

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const html = event.clipboardData.getData('text/html')
    if (event.currentTarget.value.trim() !== '' || html.trim() === '') return
    event.preventDefault()
    onPasteHtml(html, event.clipboardData.getData('text/plain'))
  }

  return (
    <div className={styles.sheet}>
      <div className={styles.behind} aria-hidden="true" data-behind>
        {pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} isCurrent={piece.marks.some(({ key }) => key === current)} />
        ))}{' '}
      </div>
      <textarea
        id="text"
        name="text"
        ref={box}
        className={styles.box}
        defaultValue={initial}
        aria-describedby="text-hint"
        placeholder="Paste the draft here, headline first."
        spellCheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={paste}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          if (selectionStart === selectionEnd) onCaret(selectionStart)
        }}
      />
    </div>
  )
}

// Only what a key changes is drawn anew.
const Piece = memo(
  function Piece({ piece, isCurrent }: { piece: MarkedPiece; isCurrent: boolean }) {
    const { start, text, marks, ends } = piece
    if (marks.length === 0) return text
    return (
      <span className={markClass(marks)} data-at={start} data-current={isCurrent || undefined}>
        {text}
        {ends.length > 0 && (
          <span className={styles.numbers}>
            <b>{ends.map(({ number }) => number).join(' ')}</b>
          </span>
        )}
      </span>
    )
  },
  (one, other) =>
    one.isCurrent === other.isCurrent &&
    one.piece.text === other.piece.text &&
    one.piece.start === other.piece.start &&
    idsOf(one.piece) === idsOf(other.piece),
)

function idsOf({ marks, ends }: MarkedPiece): string {
  return [...marks.map(({ key }) => key), ends.map(({ number }) => number).join(' ')].join('\n')
}
