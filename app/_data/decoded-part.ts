/** A part of an address as it was before it was encoded; empty where a stray percent sign cannot be decoded. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
