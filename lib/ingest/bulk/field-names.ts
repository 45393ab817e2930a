/** What others call the fields of a line of JSONL, and the name under which each is read here. */
const OTHER_NAMES = {
  title: 'headline',
  author: 'byline',
  date: 'published',
  publisher: 'outlet',
  url: 'link',
  lang: 'language',
  body: 'text',
} as const

/**
 * The fields of a line under the names that are read here, and by such a name the one that the line has. A field under
 * another name is taken where the line has none under ours and `fits` says that its value will do; others are left alone.
 */
export function underOurNames(
  line: Record<string, unknown>,
  fits: (name: string, value: unknown) => boolean,
): { fields: Record<string, unknown>; called: ReadonlyMap<string, string> } {
  const fields = { ...line }
  const called = new Map<string, string>()
  for (const [theirs, ours] of Object.entries(OTHER_NAMES)) {
    const value = line[theirs]
    if (value === undefined || (line[ours] ?? null) !== null || !fits(ours, value)) continue
    fields[ours] = value
    called.set(ours, theirs)
  }
  return { fields, called }
}
