import { allTimes, type VoiceTimes } from '@/lib/core/compare/uses'
import { type TallyLine, TallyTable } from './tally-table'
import { VoiceBar } from './voice-bar'

export type VoiceLine = Omit<TallyLine, 'bar'> & { times: VoiceTimes }

interface VoiceTableProps {
  caption: string
  heading: string
  lines: VoiceLine[]
}

/** Lines with how many articles print something and in whose voice, all bars on one scale. */
export function VoiceTable({ caption, heading, lines }: VoiceTableProps) {
  const most = Math.max(1, ...lines.map(({ times }) => allTimes(times)))
  return (
    <TallyTable
      {...{ caption, heading }}
      barHeading="Times, by voice"
      lines={lines.map(({ times, ...line }) => ({
        ...line,
        bar: allTimes(times) > 0 ? <VoiceBar times={times} most={most} /> : null,
      }))}
    />
  )
}
