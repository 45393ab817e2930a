const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The text that offsets and hashes refer to: line ends are "\n" and a byte order mark at the start is gone.
 * Nothing else changes, so that offsets stay those of the text somebody has.
 */
export function canonicalText(text: string): string {
  const withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  return withoutMark.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}
