import { composePicture, type Picture } from './compose-picture'
import { chartAddress, type PictureWords, pictureFileName, sourceLine } from './picture-words'

// Sharp on the screens and printers that show two dots where a page has one.
const DOTS_A_PIXEL = 2

/** Saves a drawing as a file of the reader's. The day is the one on the reader's clock. */
export async function savePicture(
  drawing: Element,
  { id, words, format }: { id: string; words: PictureWords; format: 'svg' | 'png' },
): Promise<void> {
  const day = localDay(new Date())
  const source = sourceLine(words, chartAddress(new URL(window.location.href), id), day)
  const picture = await composePicture(drawing, { title: words.title, note: words.note, source })
  const text = new XMLSerializer().serializeToString(picture.svg)
  const file =
    format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await drawnAsPng(text, picture)
  save(file, pictureFileName(words, day, format))
}

async function drawnAsPng(text: string, { width, height }: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * DOTS_A_PIXEL
  canvas.height = height * DOTS_A_PIXEL
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!file) throw new Error('the canvas gave no picture')
  return file
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function localDay(date: Date): string {
  const two = (part: number) => `${part}`.padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
