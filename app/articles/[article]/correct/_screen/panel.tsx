import type { RefObject } from 'react'
import type { Correction } from '@/lib/core/correct/correction'
import type { Span } from '@/lib/core/text/span'
import { emptyValues } from '../_state/mention-form'
import { LOOK, NO_PROBLEMS } from '../_state/mode'
import { nextOfKind, progressOf } from '../_state/queue'
import { cutPlaces } from '../_state/whole-words'
import { FigureChoice } from './figure-choice'
import { KeyCap } from './key-cap'
import { KindChoice } from './kind-choice'
import { MentionForm } from './mention-form'
import { Act, MentionInHand } from './mention-in-hand'
import styles from './panel.module.css'
import { SpanButtons } from './span-buttons'
import { SplitChoice } from './split-choice'
import type { Hand } from './use-hand'

interface PanelProps {
  panel: RefObject<HTMLElement | null>
  correction: Correction
  words: Span[]
  selected: Span | null
  said: { isSaved: boolean; words: string; count: number } | null
  isSaving: boolean
  hand: Hand
  withSingleKeys: boolean
}

/** Beside the text: what was saved, and the mention in hand or the form that is open. */
export function Panel({
  panel,
  correction,
  words,
  selected,
  said,
  isSaving,
  hand,
  withSingleKeys,
}: PanelProps) {
  return (
    <section ref={panel} tabIndex={-1} aria-label="In hand" className={styles.panel}>
      <p role="status" className={styles.said} data-unsaved={said?.isSaved === false || undefined}>
        {isSaving && <span aria-hidden="true">Saving … </span>}
        {said && <span key={said.count}>{said.words}</span>}
      </p>
      {selected && hand.mode.kind === 'select' && (
        <p aria-live="polite" className="sr-only">
          {hand.phraseOf(selected)}
        </p>
      )}
      <Open {...{ correction, words, selected, hand, withSingleKeys }} />
      {hand.mode.kind === 'look' && (
        <div className={styles.row}>
          <Act action="next" label="Next to look at" onAct={hand.act} />
          <Act action="previous" label="Back" onAct={hand.act} />
          <Act action="before" label="Before in the text" onAct={hand.act} />
          <Act action="after" label="After in the text" onAct={hand.act} />
          <Act action="select" label="Select words" onAct={hand.act} />
          <Act action="undo" label="Undo" onAct={hand.act} />
        </div>
      )}
    </section>
  )
}

type OpenProps = Omit<PanelProps, 'panel' | 'said' | 'isSaving'>

function Open({ correction, words, selected, hand, withSingleKeys }: OpenProps) {
  const { mode, setMode, mention, phraseOf } = hand
  const close = () => setMode(LOOK)
  const { text, mentions, release, lists } = correction
  if (mode.kind === 'form') {
    const { mentionId, mentionKind, span, initial, problems } = mode
    return (
      <>
        <MentionForm
          key={`${mentionId} ${mentionKind}`}
          {...{ kind: mentionKind, span, initial, lists, problems }}
          phrase={phraseOf(span)}
          onSave={hand.save}
          onClose={close}
        />
        <SpanButtons words={words} span={span} onChange={(next) => setMode({ ...mode, span: next })} />
      </>
    )
  }
  if (mode.kind === 'what') {
    const { span } = mode
    return (
      <>
        <KindChoice
          phrase={phraseOf(span)}
          withSingleKeys={withSingleKeys}
          onClose={close}
          onChoose={(kind) =>
            setMode({
              kind: 'form',
              ...{ mentionId: null, mentionKind: kind, span, initial: emptyValues(kind) },
              problems: NO_PROBLEMS,
            })
          }
        />
        <SpanButtons words={words} span={span} onChange={(next) => setMode({ kind: 'what', span: next })} />
      </>
    )
  }
  if (mode.kind === 'select') {
    return (
      <>
        <h2>Select words</h2>
        <p className={styles.phrase}>{selected && `“${phraseOf(selected)}”`}</p>
        <p>Arrow keys move by word and paragraph, Shift with an arrow selects more, Enter goes on.</p>
        <div className={styles.row}>
          <button
            type="button"
            className={styles.main}
            onClick={() => selected && setMode({ kind: 'what', span: selected })}
          >
            Code these words <KeyCap>Enter</KeyCap>
          </button>
          <button type="button" onClick={close}>
            Let go <KeyCap>Esc</KeyCap>
          </button>
        </div>
      </>
    )
  }
  if (!mention) {
    return progressOf(mentions).left === 0 ? (
      <>
        <h2>All looked at</h2>
        <p>Nothing is left to look at. Every mark can still be changed, and words can still be added.</p>
      </>
    ) : (
      <p>Choose a mark in the text, or go to the next to look at.</p>
    )
  }
  const { id, coded, figureId } = mention
  if (mode.kind === 'split') {
    return (
      <SplitChoice
        text={text}
        span={coded.span}
        places={cutPlaces(words, coded.span)}
        onSplit={(at) => hand.send({ kind: 'split', mentionId: id, at }, phraseOf(coded.span))}
        onClose={close}
      />
    )
  }
  if (mode.kind === 'tie' && release) {
    return (
      <FigureChoice
        release={release}
        figureId={figureId}
        onSave={(chosen) =>
          hand.send({ kind: 'retie', mentionId: id, figureId: chosen }, phraseOf(coded.span))
        }
        onClose={close}
      />
    )
  }
  const next = nextOfKind(mentions, id, text)
  return (
    <MentionInHand
      mention={mention}
      release={release}
      nextPhrase={next && phraseOf(next.coded.span)}
      onAct={hand.act}
    />
  )
}
