'use client'

import { useId } from 'react'
import { type VoiceLanes, voicesWithout } from '@/lib/core/compare/voice-lanes'
import styles from '../lanes/lane-chart.module.css'
import { cutName, LaneName } from '../lanes/lane-name'
import { type Behind, Mark } from '../mark'
import { Plot, type Plotted } from '../plot'
import { usePutAway } from '../use-put-away'
import { AXIS, BAR, NAMES, type PlacedVoices, placeVoices, SHARE_BAR, type VoiceLayout } from './voice-layout'
import { VoicePatterns, VoiceStretch } from './voice-patterns'
import { laneWords } from './voice-words'

const SWATCH = 9
const LETTER = 7.3

/** Whose words each outlet prints: times on one scale, and what share of them each voice has. */
export function VoiceChart({ voices, behind }: { voices: VoiceLanes; behind: Behind }) {
  const patterns = useId()
  const shown = voicesWithout(voices, usePutAway())
  return <Plot className={styles.chart} plot={(width) => plotVoices(shown, behind, patterns, width)} />
}

function plotVoices(voices: VoiceLanes, behind: Behind, patterns: string, width: number): Plotted {
  const layout = placeVoices(voices, width)
  const { height, ticks } = layout
  return {
    height,
    axis: { side: 'top', at: 0, height: AXIS, ticks },
    drawing: (
      <>
        <VoicePatterns id={patterns} />
        {ticks.map(({ x }) => (
          <line key={x} x1={x} x2={x} y1={AXIS} y2={height} className={styles.hairline} />
        ))}
        {layout.lanes.map((placed) => (
          <Lane key={placed.lane.key} {...{ placed, layout, patterns, width, behind }} />
        ))}
      </>
    ),
  }
}

interface LaneProps {
  placed: PlacedVoices
  layout: VoiceLayout
  patterns: string
  width: number
  behind: Behind
}

function Lane({ placed, layout, patterns, width, behind }: LaneProps) {
  const { lane, top, nameY, barY, shareY, parts } = placed
  const { isNarrow, times } = layout
  return (
    <g>
      <line x1={0} x2={width} y1={top} y2={top} className={styles.hairline} />
      <LaneName
        label={cutName(lane.label, isNarrow ? width * 0.65 : NAMES - 14, LETTER)}
        aside={lane.aside}
        y={nameY}
        isNarrow={isNarrow}
      />
      {parts.length === 0 ? (
        <Mark id={lane.key} says={laneWords(lane)} row={lane.key}>
          <text x={times.x} y={barY + 11} className={styles.aside}>
            no words coded
          </text>
        </Mark>
      ) : (
        <Mark id={lane.key} says={laneWords(lane)} row={lane.key} href={behind[lane.key]}>
          {parts.map(({ voice, ...part }) => (
            <g key={voice}>
              <VoiceStretch {...{ voice, patterns, ...part.times }} y={barY} height={BAR} />
              <VoiceStretch
                {...{ voice, patterns, ...part.share }}
                y={shareY}
                height={isNarrow ? SHARE_BAR : BAR}
              />
              <VoiceStretch
                {...{ voice, patterns }}
                x={part.at.x + 0.5}
                y={part.at.y - SWATCH}
                width={SWATCH}
                height={SWATCH}
              />
            </g>
          ))}
        </Mark>
      )}
      {/* Beside the mark, not in it: what a link is called must hold all words that are seen in it. */}
      {parts.map(({ voice, at, words }) => (
        <text key={voice} x={at.x + SWATCH + 5} y={at.y}>
          {words}
        </text>
      ))}
    </g>
  )
}
