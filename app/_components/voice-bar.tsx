import { formatNumber } from '@/lib/core/compare/format-number'
import type { VoiceTimes } from '@/lib/core/compare/uses'
import { voiceOrder, voiceWords } from '../_wording/speech'
import styles from './voice-bar.module.css'

interface VoiceBarProps {
  times: VoiceTimes
  /** the times that fill the whole width, the same for all bars that are compared */
  most: number
}

const PARTS = [
  ...voiceOrder.map((voice) => ({ voice, words: voiceWords[voice] })),
  { voice: 'notCoded' as const, words: 'voice not coded' },
]

const LOOKS: Record<keyof VoiceTimes, string | undefined> = {
  outlet: styles.outlet,
  paraphrased: styles.paraphrased,
  quoted: styles.quoted,
  'scare quotes': styles.scare,
  notCoded: styles.notCoded,
}

/** Whose voice something was printed in: a bar in parts, and the same as words with numbers. */
export function VoiceBar({ times, most }: VoiceBarProps) {
  const parts = PARTS.filter(({ voice }) => times[voice] > 0)
  const share = (count: number) => `${((100 * count) / Math.max(most, 1)).toFixed(2)}%`
  const before = (index: number) => parts.slice(0, index).reduce((sum, { voice }) => sum + times[voice], 0)
  return (
    <>
      <svg className={styles.bar} width="100%" height="8" aria-hidden="true">
        {parts.map(({ voice }, index) => (
          <rect
            key={voice}
            x={share(before(index))}
            width={share(times[voice])}
            height="100%"
            className={LOOKS[voice]}
          />
        ))}
      </svg>
      <p className={styles.words}>
        {parts.map(({ voice, words }) => (
          <span key={voice}>
            <svg viewBox="0 0 8 8" aria-hidden="true">
              <rect width="8" height="8" className={LOOKS[voice]} />
            </svg>
            {words} <b>{formatNumber(times[voice])}</b>
          </span>
        ))}
      </p>
    </>
  )
}
