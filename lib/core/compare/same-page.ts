/** Whether two addresses name one page, whatever their scheme, "www." and closing slash. */
export function isSamePage(one: string | null, other: string | null): boolean {
  const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return one !== null && other !== null && plain(one) === plain(other)
}
