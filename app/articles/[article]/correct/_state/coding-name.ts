/** The cookie that keeps the name under which a person codes; httpOnly, on this computer alone. */
export const NAME_COOKIE = 'codes-as'

export const LONGEST_NAME = 60

/** A name as typed or kept, tidied; null where nothing usable is left. */
export function codingName(typed: string | undefined): string | null {
  const name = (typed ?? '').replace(/\s+/g, ' ').trim()
  return name === '' || name.length > LONGEST_NAME ? null : name
}
