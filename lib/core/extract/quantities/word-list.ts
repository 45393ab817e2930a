/** The words of a list written as text, in order. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** The words of a list written as text, to be looked up. */
export const wordSet = (text: string): Set<string> => new Set(words(text))

/** From every form in the lists to the name the list stands under. */
export function byForm(lists: Record<string, string>): Map<string, string> {
  const out = new Map<string, string>()
  for (const [name, forms] of Object.entries(lists)) for (const form of words(forms)) out.set(form, name)
  return out
}

/** "men=man women=woman" as a map. */
export const wordPairs = (text: string): Map<string, string> =>
  new Map(
    words(text).map((pair) => {
      const cut = pair.indexOf('=')
      return [pair.slice(0, cut), pair.slice(cut + 1)] as const
    }),
  )
