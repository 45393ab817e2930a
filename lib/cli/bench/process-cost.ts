import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100 // of /proc on every Linux that Node runs on

/** Seconds of processor that a process and its children took, those that have ended included. */
export function cpuSeconds(pid: number | 'self'): number {
  const own = ticksOf(pid)
  // Ended children are counted in their parent once it has waited for them; running ones are not.
  return (own.spent + own.ofEnded + sumOf(childrenOf(pid), (child) => cpuTicks(child))) / TICKS_PER_SECOND
}

/** Seconds of processor that a process itself took. */
export function ownCpuSeconds(pid: number | 'self'): number {
  return ticksOf(pid).spent / TICKS_PER_SECOND
}

/** The most memory that a process has held so far, in MB; 0 where it has ended. */
export function peakMemory(pid: number | 'self'): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** Forgets the most memory that this process has held; peakMemory('self') counts from here on. Returns what it holds now, in MB. */
export function forgetPeak(): number {
  writeFileSync('/proc/self/clear_refs', '5')
  return peakMemory('self')
}

/** The memory that a process holds now, in MB; what it shares with others counts by its share, so that sums are right. */
export function proportionalMemory(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024
}

/** The processes that one has started and that still run. */
export function childrenOf(pid: number | 'self'): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

function cpuTicks(pid: number): number {
  const { spent, ofEnded } = ticksOf(pid)
  return spent + ofEnded
}

function ticksOf(pid: number | 'self'): { spent: number; ofEnded: number } {
  // The name of the program stands in brackets and may hold blanks; the numbers come after it.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const at = (index: number) => Number(fields[index] ?? 0)
  return { spent: at(11) + at(12), ofEnded: at(13) + at(14) }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0)
