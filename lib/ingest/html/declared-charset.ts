const PRESCANNED = 4096 // bytes; the standard asks for 1024, real pages put scripts before the declaration

/** The charset a page or XML file declares in its first bytes, as written there; null when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PRESCANNED)).toString(
    'latin1',
  )
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''))
  return xml?.[1] ?? meta?.[1] ?? null
}

/** The charset of an HTTP content type such as "text/html; charset=utf-8"; null when it names none. */
export function headerCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null
}
