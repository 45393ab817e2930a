/** What may be sent at once, in bytes; next.config.js lets a little more through, for the form around it. */
export const LARGEST_UPLOAD = 30_000_000

/** Why files cannot be sent, naming the largest; null when they can. */
export function tooBig(files: readonly { name: string; size: number }[]): string | null {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= LARGEST_UPLOAD) return null
  const [largest] = [...files].sort((one, other) => other.size - one.size)
  return `${largest?.name ?? 'The file'} has ${megabytes(largest?.size ?? total)}; at most ${megabytes(LARGEST_UPLOAD)} can be sent at once. Larger ones come in with npm run import.`
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`
}
