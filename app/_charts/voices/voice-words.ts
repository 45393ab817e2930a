import { formatShare } from '@/lib/core/compare/format-number'
import { VOICE_KEYS } from '@/lib/core/compare/uses'
import type { VoiceLane } from '@/lib/core/compare/voice-lanes'
import { counted } from '../../_wording/numbers'
import { voiceWords } from '../../_wording/speech'
import type { VoiceKey } from './voice-layout'

/** How a voice is named, also where none was coded. */
export function voiceName(voice: VoiceKey): string {
  return voice === 'notCoded' ? 'voice not coded' : voiceWords[voice]
}

/** "own words 31 (48%)". */
export function partWords(voice: VoiceKey, times: number, all: number): string {
  return `${voiceName(voice)} ${times} (${formatShare(times / all)})`
}

/** A lane in a sentence, for whoever hears the chart or points at it. */
export function laneWords({ label, aside, times, all }: VoiceLane): string {
  const who = aside ? `${label}, ${aside}` : label
  if (all === 0) return `${who}: no words coded`
  const parts = VOICE_KEYS.filter((voice) => times[voice] > 0).map((voice) =>
    partWords(voice, times[voice], all),
  )
  return `${who}: ${parts.join(', ')}, of ${counted(all, 'time')}`
}
