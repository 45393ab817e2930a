/** A run of items that two lists share, or that only one has: [start, end) in each; equal runs are as long in both. */
export interface Run {
  same: boolean
  a: { start: number; end: number }
  b: { start: number; end: number }
}

// Beyond so many edits two lists have little in common, and the middle is told as replaced whole; bounds time and memory.
const MOST_EDITS = 1500

/**
 * The shortest edit script between two lists (Myers, "An O(ND) difference algorithm and its variations", 1986) as runs
 * in order: what is the same, and between it what was replaced. Covers both lists from start to end.
 */
export function editScript<T>(a: readonly T[], b: readonly T[]): Run[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const runs: Run[] = []
  const [endA, endB] = [a.length - tail, b.length - tail]
  push(runs, true, 0, head, 0, head)
  let [x, y] = [head, head]
  for (const [matchA, matchB] of matches(a.slice(head, endA), b.slice(head, endB))) {
    const [toA, toB] = [matchA + head, matchB + head]
    push(runs, false, x, toA, y, toB)
    push(runs, true, toA, toA + 1, toB, toB + 1)
    x = toA + 1
    y = toB + 1
  }
  push(runs, false, x, endA, y, endB)
  push(runs, true, endA, a.length, endB, b.length)
  return runs
}

function push(runs: Run[], same: boolean, startA: number, endA: number, startB: number, endB: number): void {
  if (startA === endA && startB === endB) return
  const last = runs.at(-1)
  if (last?.same === same) {
    last.a.end = endA
    last.b.end = endB
  } else runs.push({ same, a: { start: startA, end: endA }, b: { start: startB, end: endB } })
}

/** The pairs of positions that the shortest script keeps, ascending; none when it needs too many edits. */
function matches<T>(a: readonly T[], b: readonly T[]): [number, number][] {
  const [n, m] = [a.length, b.length]
  if (n === 0 || m === 0) return []
  const most = Math.min(n + m, MOST_EDITS)
  const furthest = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    // Only the diagonals reached so far are kept: memory grows with the edits made, not with those allowed.
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits || (k !== edits && at(furthest, middle + k - 1) < at(furthest, middle + k + 1))
      let x = down ? at(furthest, middle + k + 1) : at(furthest, middle + k - 1) + 1
      let y = x - k
      while (x < n && y < m && a[x] === b[y]) {
        x++
        y++
      }
      furthest[middle + k] = x
      if (x >= n && y >= m) return backtrack(trace, edits, n, m)
    }
  }
  return []
}

function backtrack(trace: Int32Array[], edits: number, n: number, m: number): [number, number][] {
  const kept: [number, number][] = []
  let [x, y] = [n, m]
  for (let d = edits; d > 0; d--) {
    const before = trace[d] as Int32Array
    const centre = d + 1
    const k = x - y
    const down = k === -d || (k !== d && at(before, centre + k - 1) < at(before, centre + k + 1))
    const from = down ? k + 1 : k - 1
    const fromX = at(before, centre + from)
    const fromY = fromX - from
    const [stepX, stepY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY]
    while (x > stepX && y > stepY) kept.push([--x, --y])
    x = fromX
    y = fromY
  }
  while (x > 0 && y > 0) kept.push([--x, --y])
  return kept.reverse()
}

const at = (values: Int32Array, i: number): number => values[i] ?? 0
