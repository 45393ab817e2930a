import type { ArticleMention } from '../../compare/pages'
import type { FigureRow, Period, Voice } from '../../compare/types'
import type { Span } from '../../text/span'
import { sentenceAt, sentencesOf } from '../sentence-at'

/** What is matched: numbers to figures, times to windows, phrases to voices. */
export type MatchKind = 'numbers' | 'windows' | 'voices'

/** The choice that stands under all others: nothing of the record. */
export const NONE = 'none'
/** A time that has days, but none of the record's. */
export const OTHER = 'other'

/** One phrase to be matched, in its sentence. */
export interface MatchItem {
  /** the place of its text, and its mention there: "1 q3" */
  id: string
  text: number
  phrase: string
  /** the sentence with its source blotted out, and where the phrase stands in it */
  sentence: string
  at: Span
}

export interface MatchChoice {
  id: string
  label: string
  /** what it means, in a sentence; null where the label says it */
  hint: string | null
  /** its days, for the time axis; null where it has none */
  period: { start: string | null; end: string | null } | null
}

/** What is right for an item; never sent before an answer. */
export interface MatchKey {
  item: MatchItem
  right: string
  mention: ArticleMention
}

/** What a text holds that is matched. */
export interface MatchText {
  place: number
  body: string
  /** with what says who printed it blotted out */
  shown: string
  mentions: readonly ArticleMention[]
}

const MOST_ITEMS = 14 // a lesson has a quarter of an hour for them

/** The items of some texts with their keys, in the order of the texts; at most fourteen, spread over the texts. */
export function matchKeys(
  kind: MatchKind,
  texts: readonly MatchText[],
  figures: readonly Pick<FigureRow, 'id' | 'unit' | 'window'>[],
): MatchKey[] {
  const each = Math.ceil(MOST_ITEMS / Math.max(1, texts.length))
  return texts.flatMap((text) => {
    const sentences = sentencesOf(text.body)
    const found = text.mentions.flatMap((mention): MatchKey[] => {
      const place = mention.anchors.find(({ role }) => role === 'whole')
      const right = rightOf(kind, mention, figures)
      if (!place || right === null) return []
      const sentence = sentenceAt(sentences, text.body, place)
      const item = {
        id: `${text.place} ${mention.ref.split('#').at(-1) ?? mention.ref}`,
        text: text.place,
        phrase: text.body.slice(place.start, place.end),
        sentence: text.shown.slice(sentence.start, Math.max(sentence.end, place.end)),
        at: { start: place.start - sentence.start, end: place.end - sentence.start },
      }
      return [{ item, right, mention }]
    })
    return kind === 'voices' ? spread(found, each) : found.slice(0, each)
  })
}

/** What is right for a mention; null for one that is not matched. */
function rightOf(
  kind: MatchKind,
  mention: ArticleMention,
  figures: readonly Pick<FigureRow, 'id' | 'unit' | 'window'>[],
): string | null {
  if (kind === 'numbers') {
    if (mention.kind !== 'quantity') return null
    if (mention.figure) return mention.figure.id
    // A number of something that the record does not count at all (an age, dollars) would be too easy.
    return figures.some(({ unit }) => unit === mention.unit) ? NONE : null
  }
  if (kind === 'windows') {
    if (mention.kind !== 'window') return null
    const { start, end } = mention
    if (start === null && end === null) return NONE
    return windowsOf(figures).find(({ period }) => period.start === start && period.end === end)?.id ?? OTHER
  }
  return mention.kind === 'term' ? mention.voice : null
}

/** The different windows of a record's figures, in the order of time. */
export function windowsOf(figures: readonly Pick<FigureRow, 'window'>[]): { id: string; period: Period }[] {
  const found = new Map<string, Period>()
  for (const { window } of figures) {
    const id = `${window.start ?? ''}_${window.end ?? ''}`
    if (!found.has(id)) found.set(id, window)
  }
  return [...found]
    .map(([id, period]) => ({ id, period }))
    .sort((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? ''))
}

const VOICE_HINTS = {
  outlet: 'Nobody is named who says it. The article says it itself.',
  paraphrased: 'No quotation marks, but somebody is named who said it.',
  quoted: 'In quotation marks, and somebody is named who said it.',
  'scare quotes': 'In quotation marks, but nobody is named who said it.',
} as const

/** The choices of a task, in the order in which they are shown. */
export function matchChoices(
  kind: MatchKind,
  figures: readonly Pick<FigureRow, 'id' | 'label' | 'window'>[],
  words: {
    value: (figureId: string) => string
    window: (period: Period) => string
    voice: (voice: Voice) => string
  },
): MatchChoice[] {
  if (kind === 'numbers')
    return [
      ...figures.map(({ id, label }) => ({
        id,
        label: `${words.value(id)} ${label}`,
        hint: null,
        period: null,
      })),
      { id: NONE, label: 'none of these', hint: null, period: null },
    ]
  if (kind === 'windows')
    return [
      ...windowsOf(figures).map(({ id, period }) => ({
        id,
        label: words.window(period),
        hint: null,
        period,
      })),
      { id: OTHER, label: 'another time', hint: null, period: null },
      { id: NONE, label: 'no days can be given', hint: null, period: null },
    ]
  return (['outlet', 'paraphrased', 'quoted', 'scare quotes'] as const).map((voice) => ({
    ...{ id: voice, label: words.voice(voice), hint: VOICE_HINTS[voice], period: null },
  }))
}

/** So many of the items, every voice among them as long as there are any, and no phrase twice; in the order of the text. */
function spread(keys: readonly MatchKey[], most: number): MatchKey[] {
  const seen = new Set<string>()
  const fresh = keys.filter(({ item: { phrase } }) => {
    const key = phrase.toLowerCase()
    return seen.has(key) ? false : seen.add(key)
  })
  const byVoice = new Map<string, MatchKey[]>()
  for (const key of fresh) byVoice.set(key.right, [...(byVoice.get(key.right) ?? []), key])
  const chosen = new Set<MatchKey>()
  for (let round = 0; chosen.size < Math.min(most, fresh.length); round += 1)
    for (const group of byVoice.values()) {
      const next = group[round]
      if (next && chosen.size < most) chosen.add(next)
    }
  return fresh.filter((key) => chosen.has(key))
}
