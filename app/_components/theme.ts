/** What a reader may choose; "system" follows the device and is what holds without a cookie. */
export const themes = ['light', 'dark', 'system'] as const

export type Theme = (typeof themes)[number]

export const THEME_COOKIE = 'theme'

// A year: the choice is the readerʼs own and holds nothing else.
export const THEME_MAX_AGE_S = 31_536_000

/** The theme that a cookie or form names; "system" for anything else. */
export function readTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}
