import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]
/** Puts `text` into a style, or gives it back as it is where the terminal shows none. */
export type Paint = (style: Style, text: string) => string

/** How to colour for `stream`: not at all where it is a file or a pipe, or where NO_COLOR asks for none. */
export function paintFor(
  stream: { isTTY?: boolean },
  env: Record<string, string | undefined> = process.env,
): Paint {
  const colours = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stream.isTTY === true && !env.NO_COLOR
  return colours ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text
}
