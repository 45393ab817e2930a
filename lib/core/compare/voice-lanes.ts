import type { Column, WordGroup } from './types'
import { allTimes, noTimes, sumTimes, type VoiceTimes } from './uses'

/** Whose words one column prints: how often coded words stand there in each voice. Times, instances counted. */
export interface VoiceLane {
  key: string
  label: string
  /** what tells it from another column of the same name, and how much of it was coded */
  aside: string | null
  times: VoiceTimes
  /** all voices together */
  all: number
}

/** Columns on one scale. */
export interface VoiceLanes {
  lanes: VoiceLane[]
  /** the longest lane, in times: what fills the whole width; at least 1 */
  most: number
  total: VoiceTimes
}

/** The columns that chart whose words they print, with what all of them have together. */
export function voiceLanes(lanes: readonly Omit<VoiceLane, 'all'>[]): VoiceLanes {
  const counted = lanes.map((lane) => ({ ...lane, all: allTimes(lane.times) }))
  return {
    lanes: counted,
    most: Math.max(1, ...counted.map(({ all }) => all)),
    total: sumTimes(counted.map(({ times }) => times)),
  }
}

/** The lanes without some of the columns, by key. */
export function voicesWithout({ lanes }: VoiceLanes, away: readonly string[]): VoiceLanes {
  return voiceLanes(lanes.filter(({ key }) => !away.includes(key)))
}

type LaneColumn = Pick<Column, 'articleId' | 'outletName'>

/**
 * The coded words of a release by voice, one lane for each column in the columnsʼ order; a column without any stays, with
 * nothing in it. `asideOf` words what stands under its name.
 */
export function voicesOfWords<Of extends LaneColumn>(
  columns: readonly Of[],
  groups: readonly WordGroup[],
  asideOf: (column: Of) => string | null,
): VoiceLanes {
  const rows = groups.flatMap((group) => group.rows)
  return voiceLanes(
    columns.map((column, place) => {
      const times = noTimes()
      for (const entry of rows.flatMap(({ cells }) => cells[place]?.entries ?? [])) {
        times[entry.voice ?? 'notCoded'] += entry.count
      }
      return { key: column.articleId, label: column.outletName, aside: asideOf(column), times }
    }),
  )
}
