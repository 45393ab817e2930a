/**
 * Words in lines no wider than `most`, in the unit of `measure`. A word that is wider than a line, as an address may be, is
 * broken within.
 */
export function wrapWords(text: string, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= most) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (measure(line) > most && line.length > 1) {
      let end = line.length - 1
      while (end > 1 && measure(line.slice(0, end)) > most) end -= 1
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
