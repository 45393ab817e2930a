// Round steps that a reader can add up in the head.
const STEPS = [1, 2, 5, 10]

/** Round values from 0 to the first one at or above `most`, at most `count` steps between them: 0, 2, 4. Of nothing, 0 and 1. */
export function niceTicks(most: number, count: number): number[] {
  if (most <= 0) return [0, 1]
  const power = 10 ** Math.floor(Math.log10(most / count))
  const step = (STEPS.find((each) => each * power >= most / count) ?? 10) * power
  const steps = Math.ceil(most / step - 1e-9) // 0.3 / 0.1 is a little more than 3
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}
