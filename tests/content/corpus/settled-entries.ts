import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The entries of the first sheets that content/ changes or leaves out on purpose, as "sheet kind number": the rows
 * of the tables in content/decisions/ whose first column is "sheet". Throws where a row gives no reason.
 */
export function settledEntries(contentDir: string): Set<string> {
  const folder = path.join(contentDir, 'decisions')
  const settled = new Set<string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    let header: string[] = []
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const cells = line.startsWith('|')
        ? line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim())
        : []
      if (cells.length === 0) header = []
      else if (header.length === 0) header = cells
      else if (header[0] === 'sheet' && !/^-+$/.test(cells[0] ?? '')) {
        const [sheet = '', entry = ''] = cells
        const reason = cells[header.indexOf('reason')]
        if (!reason) throw new Error(`${file} gives no reason for ${sheet} ${entry}`)
        // A column named after the kind holds the number alone: "window | 3" is "window 3".
        settled.add(`${sheet} ${header[1] === 'entry' ? entry : `${header[1]} ${entry}`}`)
      }
    }
  }
  return settled
}
