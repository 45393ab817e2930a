import styles from '../lanes/lane-chart.module.css'
import type { VoiceKey } from './voice-layout'

const SIZE = 6

/** The looks of the voices: full, slanted lines, dots, crossed lines, and empty; so that none rests on its colour alone. */
export function VoicePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-paraphrased`}
        width={SIZE}
        height={SIZE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={SIZE} height={SIZE} className={styles.ground} />
        <rect width={2.5} height={SIZE} className={styles.paraphrased} />
      </pattern>
      <pattern id={`${id}-quoted`} width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} className={styles.ground} />
        <circle cx={2.5} cy={2.5} r={1.7} className={styles.quoted} />
      </pattern>
      <pattern
        id={`${id}-scare`}
        width={SIZE}
        height={SIZE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={SIZE} height={SIZE} className={styles.ground} />
        <path d={`M0,0 H${SIZE} M0,0 V${SIZE}`} className={styles.scare} />
      </pattern>
    </defs>
  )
}

interface StretchProps {
  voice: VoiceKey
  patterns: string
  x: number
  y: number
  width: number
  height: number
}

/** A stretch of a bar in the look of its voice, its edge drawn so that two never run together. */
export function VoiceStretch({ voice, patterns, ...place }: StretchProps) {
  const fill =
    voice === 'outlet' || voice === 'notCoded' ? undefined : `url(#${patterns}-${voice.split(' ')[0]})`
  return <rect {...place} fill={fill} className={LOOKS[voice]} />
}

const LOOKS: Record<VoiceKey, string | undefined> = {
  outlet: styles.ownStretch,
  paraphrased: styles.paraphrasedStretch,
  quoted: styles.quotedStretch,
  'scare quotes': styles.scareStretch,
  notCoded: styles.notCodedStretch,
}
