'use client'

import { useId } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { VoiceLanes } from '@/lib/core/compare/voice-lanes'
import styles from '../lanes/lane-chart.module.css'
import { cutName, LaneName } from '../lanes/lane-name'
import { Mark } from '../mark'
import { useWidth } from '../use-width'
import { AXIS, BAR, NAMES, type PlacedVoices, placeVoices, SHARE_BAR, type VoiceLayout } from './voice-layout'
import { VoicePatterns, VoiceStretch } from './voice-patterns'
import { laneWords } from './voice-words'

const SWATCH = 9
const LETTER = 7.3

/** Whose words each outlet prints: times on one scale, and what share of them each voice has. */
export function VoiceChart({ voices }: { voices: VoiceLanes }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const layout = placeVoices(voices, width)
  const patterns = useId()
  return (
    <div ref={element} className={styles.chart} style={{ height: layout.height }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={layout.height}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          {/* The axis counts CSS pixels: it carries two scales beside one another. */}
          <XAxis
            type="number"
            dataKey="x"
            orientation="top"
            domain={[0, width]}
            ticks={layout.ticks.map(({ x }) => x)}
            tickFormatter={(at: number) => layout.ticks.find(({ x }) => x === at)?.label ?? ''}
            interval={0}
            height={AXIS}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
          <Scatter data={[{ x: 0, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
          <VoicePatterns id={patterns} />
          {layout.ticks.map(({ x }) => (
            <line key={x} x1={x} x2={x} y1={AXIS} y2={layout.height} className={styles.hairline} />
          ))}
          {layout.lanes.map((placed) => (
            <Lane key={placed.lane.key} {...{ placed, layout, patterns, width }} />
          ))}
        </ScatterChart>
      )}
    </div>
  )
}

interface LaneProps {
  placed: PlacedVoices
  layout: VoiceLayout
  patterns: string
  width: number
}

function Lane({ placed, layout, patterns, width }: LaneProps) {
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
      <Mark id={lane.key} says={laneWords(lane)} row={lane.key}>
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
            <text x={part.at.x + SWATCH + 5} y={part.at.y}>
              {part.words}
            </text>
          </g>
        ))}
        {parts.length === 0 && (
          <text x={times.x} y={barY + 11} className={styles.aside}>
            no words coded
          </text>
        )}
      </Mark>
    </g>
  )
}
