/** A line to print: its words, where it starts in points from the left and the bottom, and its letter size. */
export type Printed = [text: string, x: number, y: number, size?: number]

/** A PDF with these lines on its pages, in Helvetica; a page given as null holds nothing, as a scanned page does. */
export function pdf(pages: readonly (readonly Printed[] | null)[]): Uint8Array {
  const objects: string[] = []
  const add = (object: string): number => objects.push(object)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('') // the page tree, once its pages are known
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map((lines) => {
    const stream = (lines ?? [])
      .map(([text, x, y, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n')
    const content = add(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = Buffer.byteLength(file, 'latin1')
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = Buffer.byteLength(file, 'latin1')
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

const WINDOWS: Record<string, string> = { '“': '\x93', '”': '\x94', '’': '\x92', '—': '\x97', '–': '\x96' }

const escaped = (text: string): string =>
  text.replace(/[“”’—–]/g, (mark) => WINDOWS[mark] ?? mark).replace(/[\\()]/g, (mark) => `\\${mark}`)
