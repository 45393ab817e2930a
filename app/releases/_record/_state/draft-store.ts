const PREFIX = 'parallax-record '
/** The id of the field that a draft is typed into. */
export const YAML_FIELD = 'yaml'

/** What somebody typed into the form and has not saved. */
export interface Draft {
  text: string
  /** the version that it began from */
  from: number
}

/** The draft of this tab under a name; null where there is none, or where the browser keeps none. */
export function keptDraft(name: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { text, from } = kept as Partial<Draft>
    return typeof text === 'string' && typeof from === 'number' ? { text, from } : null
  } catch {
    return null
  }
}

/** Keeps a draft through a reload of this tab; null forgets it. */
export function keepDraft(name: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(PREFIX + name, JSON.stringify(draft))
    else sessionStorage.removeItem(PREFIX + name)
  } catch {
    // A browser that keeps nothing: the form works all the same until it is closed.
  }
}
