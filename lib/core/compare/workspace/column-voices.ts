import { noTimes, VOICE_KEYS, type VoiceTimes } from '../uses'
import { type VoiceLanes, voiceLanes } from '../voice-lanes'
import type { CompareRow, WorkspaceColumn } from './rows'
import { voicePart } from './words'

const NOT_CODED = voicePart({ voice: null })

/**
 * The words of a comparison by voice: one lane for each column that is shown, in their order, over the rows that the filters
 * leave. `asideOf` words what stands under a column's name.
 */
export function columnVoices(
  columns: readonly WorkspaceColumn[],
  rows: readonly CompareRow[],
  asideOf: (column: WorkspaceColumn) => string | null,
): VoiceLanes {
  return voiceLanes(
    columns.map((column, place) => {
      const times = noTimes()
      for (const part of rows.flatMap(({ cells }) => cells[place]?.parts ?? [])) {
        times[voiceOf(part.label)] += part.times
      }
      return { key: column.key, label: column.name, aside: asideOf(column), times }
    }),
  )
}

function voiceOf(label: string): keyof VoiceTimes {
  const voice = label === NOT_CODED ? 'notCoded' : VOICE_KEYS.find((each) => each === label)
  if (voice === undefined) throw new Error(`no voice "${label}"`)
  return voice
}
