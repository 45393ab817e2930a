/** The steps of the guide in order; the place from 1 is the address. */
export const STEPS = [
  'One number in a document',
  'What it counts',
  'How outlets print it',
  'Whose voice it is in',
  'Which window it is for',
  'Who is cited beside it',
] as const

/** The address of a step, from 1. */
export function stepHref(step: number): string {
  return `/guide/${step}`
}

/** The step that an address names, or null. */
export function readStep(written: string): number | null {
  const step = /^[1-9]$/.test(written) ? Number(written) : 0
  return step >= 1 && step <= STEPS.length ? step : null
}
