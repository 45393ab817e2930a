/** The part of a reference that names the mention within its article: "q3" of "nc-2019--ap#q3". */
export function anchorOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('#') + 1)
}

/** The article of a reference: "nc-2019--ap" of "nc-2019--ap#q3". */
export function articleOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('#'))
}
