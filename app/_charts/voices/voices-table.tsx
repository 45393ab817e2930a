import { formatNumber, formatShare } from '@/lib/core/compare/format-number'
import { allTimes, VOICE_KEYS, type VoiceTimes } from '@/lib/core/compare/uses'
import type { VoiceLanes } from '@/lib/core/compare/voice-lanes'
import { voiceName } from './voice-words'

/** The chart of voices in numbers: for each outlet and all together, times and share of each voice. */
export function VoicesTable({ voices: { lanes, total } }: { voices: VoiceLanes }) {
  return (
    <table>
      <caption className="sr-only">
        Coded words by voice: times, and shares of all coded words of the outlet
      </caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          {VOICE_KEYS.map((voice) => (
            <th key={voice} scope="col">
              {voiceName(voice)}
            </th>
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ key, label, aside, times }) => (
          <Line key={key} {...{ label, aside, times }} />
        ))}
        <Line label="All together" aside={null} times={total} />
      </tbody>
    </table>
  )
}

function Line({ label, aside, times }: { label: string; aside: string | null; times: VoiceTimes }) {
  const all = allTimes(times)
  return (
    <tr>
      <th scope="row">
        {label} {aside && <small>{aside}</small>}
      </th>
      {VOICE_KEYS.map((voice) => (
        <td key={voice}>
          {formatNumber(times[voice])} {all > 0 && <small>{formatShare(times[voice] / all)}</small>}
        </td>
      ))}
      <td>{formatNumber(all)}</td>
    </tr>
  )
}
