/** A piece of a plain-text document: lines of words, or rows of a table with its title above them. */
export type DocumentBlock =
  | { kind: 'words'; lines: string[] }
  | { kind: 'table'; caption: string | null; rows: { depth: number; label: string; value: string }[] }

// In plain text a row of a table is words, a gap of blanks, and a number at the end of the line.
const ROW = /^( *)(\S.*?) {2,}(\d[\d,.]*)$/
const BLANKS_A_LEVEL = 2

/** The pieces of a document in reading order; an empty line parts two of them. */
export function documentBlocks(body: string): DocumentBlock[] {
  return body.split(/\n\s*\n/).flatMap((piece) => blocksOf(piece.split('\n').filter((line) => line.trim())))
}

function blocksOf(lines: string[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const [, blanks = '', label = '', value = ''] = ROW.exec(line) ?? []
    if (label) {
      const row = { depth: Math.floor(blanks.length / BLANKS_A_LEVEL), label, value }
      if (last?.kind === 'table') last.rows.push(row)
      else {
        // The line just above the rows is their title.
        const caption = last?.lines.pop() ?? null
        if (last?.lines.length === 0) blocks.pop()
        blocks.push({ kind: 'table', caption, rows: [row] })
      }
    } else if (last?.kind === 'table' && /^ /.test(line)) {
      last.rows.push({
        depth: Math.floor((line.length - line.trimStart().length) / BLANKS_A_LEVEL),
        label: line.trim(),
        value: '',
      })
    } else if (last?.kind === 'words') last.lines.push(line)
    else blocks.push({ kind: 'words', lines: [line] })
  }
  return blocks
}
