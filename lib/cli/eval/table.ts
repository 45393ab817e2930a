const GAP = '  '

/** Rows under a head as lines of text: the first column to the left, the others to the right, a rule below the head. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join(GAP)
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('──'), ...rows.map(line)]
}

/** A share as percent with one decimal; "–" for none. */
export const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1))

/** A coefficient with three decimals, without its leading zero; "–" for none. */
export const coefficient = (alpha: number | null): string =>
  alpha === null ? '–' : alpha.toFixed(3).replace(/^(-?)0\./, '$1.')
