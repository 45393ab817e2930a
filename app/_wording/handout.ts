/** How the way to a handout is named wherever it stands. */
export const HANDOUT = 'A handout of this, on one page'

/** The address of the handout of a figure. */
export function handoutHref(release: string, figure: string): string {
  return `/releases/${release}/figures/${figure}/handout`
}
