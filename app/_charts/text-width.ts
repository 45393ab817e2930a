// Newsreader at 14 px and Public Sans at 12.5 px stay under this for the letters of a phrase.
const WIDTH_OF_LETTER = 7.3

/** About how wide a label is, in CSS pixels, to choose on which side of its mark it stands. */
export function textWidth(text: string): number {
  return text.length * WIDTH_OF_LETTER
}
