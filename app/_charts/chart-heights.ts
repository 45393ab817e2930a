import type { ChartHeight } from './near-viewport'

// The widths of a chart on most desks and in most hands, in CSS pixels.
const DESK = 1_120
const HAND = 324

/** How high a chart will be where its height follows its width: near enough that little moves when it comes. */
export function heightsOf(heightAt: (width: number) => number): ChartHeight {
  return { wide: heightAt(DESK), narrow: heightAt(HAND) }
}
