import type { Tokens } from '../../text/tokens'

/** True when the second letter is a capital: "iPhone", "ICE". */
export const isMixed = (text: string, t: Tokens, i: number): boolean => {
  const code = text.charCodeAt((t.start[i] as number) + 1)
  return code >= 65 && code <= 90
}
