import type { VoiceTimes } from '@/lib/core/compare/uses'
import { voiceWords } from '../_wording/speech'
import { type Part, PartsBar } from './parts-bar'

/** Whose voice something was printed in, by times. `most`: the times that fill the whole width. */
export function VoiceBar({ times, most }: { times: VoiceTimes; most: number }) {
  const parts: Part[] = [
    { words: voiceWords.outlet, count: times.outlet, look: 'ink' },
    { words: voiceWords.paraphrased, count: times.paraphrased, look: 'bound' },
    { words: voiceWords.quoted, count: times.quoted, look: 'rounded' },
    { words: voiceWords['scare quotes'], count: times['scare quotes'], look: 'rung' },
    { words: 'voice not coded', count: times.notCoded, look: 'rule' },
  ]
  return <PartsBar parts={parts} most={most} />
}
