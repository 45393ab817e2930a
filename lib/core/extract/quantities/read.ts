import { type ArticleText, positionAt } from '../../text/article-text'
import type { Phrase, QuantityMention } from '../mention'
import { outletSpeaks, type VoiceAt } from '../voice/voice-map'
import { is } from '../windows/cursor'
import type { WindowsFound } from '../windows/recognise'
import { datedTokens } from './dated-tokens'
import { windowOf } from './dating'
import { phrase, populationOf, predicateOf } from './population'
import { perAfter } from './rate'
import { quantitiesIn } from './recognise'
import { type Placed, placed } from './sentence-reader'
import { type Thread, type Told, toldOf } from './told'
import { isParticiple } from './unit-of'

/**
 * Every quantity of an article in the order of the text: span, ends, modifier, unit, population, act and the window of
 * its own sentence. Total and linear. `withRates` keeps the words of a rate in the phrase ("$94 a day"), as public gold
 * does, and leaves the whole of a share out of it.
 */
export function readQuantities(
  article: ArticleText,
  windows: WindowsFound,
  voiceAt: VoiceAt = outletSpeaks,
  withRates = false,
): QuantityMention[] {
  const { text, tokens: t } = article
  const dated = datedTokens(article, windows)
  const all = quantitiesIn(text, t, dated)
  const r = { text, t, dated }
  const thread: Thread = { antecedent: null, numbers: new Map(), shared: null, groups: new Map(), last: null }
  const out: QuantityMention[] = []
  for (let k = 0; k < all.length; k++) {
    const p = placed(r, article, all, k)
    const { q } = p
    if (!withRates && isRepeated(p)) continue
    const told = toldOf(p, thread)
    const per = q.per ?? (q.measure === 'count' || q.measure === 'money' ? perAfter(p) : null)
    const window = windowOf(article, windows.windows, all, k)
    const span = phraseOf(text, t.start[q.first] ?? 0, t.end[(withRates ? q.next : q.spanNext) - 1] ?? 0)
    const speaking = voiceAt(span.start)
    // every field by name: spreading makes objects that are slow to build, and a long list builds many
    out.push({
      start: span.start,
      end: span.end,
      text: span.text,
      voice: speaking.voice,
      speaker: speaking.speaker,
      position: positionAt(article, span.start),
      low: q.low,
      high: q.high,
      modifier: q.modifier,
      detail: q.detail,
      measure: per !== null && (q.measure === 'count' || q.measure === 'money') ? 'rate' : q.measure,
      per,
      unitNoun: isParticiple(p) ? null : q.unitNoun,
      unit: told.unit,
      population: population(p, told),
      act: told.act?.act ?? null,
      actStated: told.act?.stated ?? null,
      window: window ? phraseOf(text, t.start[window.first] ?? 0, t.end[window.next - 1] ?? 0) : null,
      attributedTo: speaking.speaker,
      shareOf: shareOf(p, told),
    })
  }
  return out
}

/** "every two weeks": how often, no length of time. */
const isRepeated = ({ t, q }: Placed): boolean =>
  q.measure === 'duration' && (is(t, q.first - 1, 'every') || is(t, q.first - 1, 'each'))

const phraseOf = (text: string, start: number, end: number): Phrase => ({
  start,
  end,
  text: text.slice(start, end),
})

/** The group as printed; for a part, what is true of it; for a share, what it is a share of. */
const population = (p: Placed, told: Told): string | null =>
  populationOf(p) ?? (told.act === told.own ? shareOf(p, told) : predicateOf(p, told.own))

/** What a share is a share of, as printed; a change has none. */
const shareOf = (p: Placed, { base }: Told): string | null =>
  p.q.measure === 'share' && base ? phrase(p, base.first, base.next) : null
