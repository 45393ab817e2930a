/** The Tuesday after the first Monday of November (2 U.S.C. 7). */
function electionDay(year: number): [month: number, day: number] {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay()
  return [11, 2 + ((8 - first) % 7)]
}

/** Fixed-date and reckoned holidays that news dates by. */
export const HOLIDAYS: {
  words: string[]
  on: (year: number) => [month: number, day: number] | [month: number, weekday: number, nth: number]
}[] = [
  { words: ['christmas', 'eve'], on: () => [12, 24] },
  { words: ['christmas', 'day'], on: () => [12, 25] },
  { words: ['christmas'], on: () => [12, 25] },
  { words: ['new', 'year', "'s", 'eve'], on: () => [12, 31] },
  { words: ['new', 'year', "'s", 'day'], on: () => [1, 1] },
  { words: ['thanksgiving', 'day'], on: () => [11, 4, 4] },
  { words: ['thanksgiving'], on: () => [11, 4, 4] },
  { words: ['labor', 'day'], on: () => [9, 1, 1] },
  { words: ['memorial', 'day'], on: () => [5, 1, -1] },
  { words: ['independence', 'day'], on: () => [7, 4] },
  { words: ['martin', 'luther', 'king', 'jr', '.', 'day'], on: () => [1, 1, 3] },
  { words: ['martin', 'luther', 'king', 'day'], on: () => [1, 1, 3] },
  { words: ['presidents', "'", 'day'], on: () => [2, 1, 3] },
  { words: ['columbus', 'day'], on: () => [10, 1, 2] },
  { words: ['mother', "'s", 'day'], on: () => [5, 7, 2] },
  { words: ['father', "'s", 'day'], on: () => [6, 7, 3] },
  { words: ['juneteenth'], on: () => [6, 19] },
  { words: ['election', 'day'], on: electionDay },
  { words: ['halloween'], on: () => [10, 31] },
  { words: ['valentine', "'s", 'day'], on: () => [2, 14] },
  { words: ['veterans', 'day'], on: () => [11, 11] },
]
