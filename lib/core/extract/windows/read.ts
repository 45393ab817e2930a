import { type ArticleText, positionAt } from '../../text/article-text'
import type { WindowMention } from '../mention'
import { outletSpeaks, type VoiceAt } from '../voice/voice-map'
import { isoOf } from './calendar'
import type { WindowsFound } from './recognise'

/** Kinds that date nothing: lengths of time, repetitions, "now" and "recently". */
const UNDATING = new Set(['duration', 'frequency', 'reference'])

/**
 * Every window of an article in the order of the text. What dates nothing is left out, and
 * so is what stands in the parts that are not the article (datelines, bylines, polls). `undated` keeps both: public
 * gold for time expressions counts them.
 */
export function readWindows(
  article: ArticleText,
  { windows }: WindowsFound,
  undated = false,
  voiceAt: VoiceAt = outletSpeaks,
): WindowMention[] {
  const { text, tokens: t, outside } = article
  const out: WindowMention[] = []
  for (const one of windows) {
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
      from: one.range.from === null ? null : isoOf(one.range.from),
      until: one.range.until === null ? null : isoOf(one.range.until),
      basis: one.basis,
      voice,
      speaker,
    })
  }
  return out
}
