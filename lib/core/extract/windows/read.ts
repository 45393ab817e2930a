import { type ArticleText, positionAt } from '../../text/article-text'
import type { WindowMention } from '../mention'
import { outletSpeaks, type VoiceAt } from '../voice/voice-map'
import { type Day, isoOf } from './calendar'
import type { WindowsFound } from './recognise'

/** Kinds that date nothing: lengths of time, repetitions, "now" and "recently". */
const UNDATING = new Set(['duration', 'frequency', 'reference'])

/**
 * Every window of an article in the order of the text. What dates nothing is left out, and
 * so is what stands in the parts that are not the article (datelines, bylines, polls). `undated` keeps both, and gives
 * the bare expression where the codebook's phrase has its preposition ("2019" for "since 2019"): as public gold for time
 * expressions (TimeML) has it.
 */
export function readWindows(
  article: ArticleText,
  { windows, plain }: WindowsFound,
  undated = false,
  voiceAt: VoiceAt = outletSpeaks,
): WindowMention[] {
  const { text, tokens: t, outside } = article
  const out: WindowMention[] = []
  for (const one of undated ? plain : windows) {
    if (!undated && (UNDATING.has(one.kind) || outside[one.first] === 1)) continue
    const start = t.start[one.first] ?? 0
    const end = t.end[one.next - 1] ?? start
    const { voice, speaker } = voiceAt(start)
    out.push({
      start,
      end,
      text: text.slice(start, end),
      position: positionAt(article, start),
      kind: one.kind,
      from: dayOrNone(one.range.from),
      until: dayOrNone(one.range.until),
      literal: one.literal
        ? { from: dayOrNone(one.literal.from), until: dayOrNone(one.literal.until) }
        : null,
      basis: one.basis,
      voice,
      speaker,
    })
  }
  return out
}

const dayOrNone = (day: Day | null): string | null => (day === null ? null : isoOf(day))
