import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'

const LEAST_MARGIN = 20 // points; printers cannot reach the edge of a sheet
const DESCENT = 0.25 // of a line's height, which reaches below the line that letters stand on

/** A printed sheet; lengths in points, from its lower left corner. */
export interface Sheet {
  width: number
  height: number
  words: { text: string; left: number; right: number; bottom: number; top: number }[]
}

/** A page as it is printed, sheet by sheet. */
export async function printed(page: Page, format: 'Letter' | 'A4'): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const numbers = Array.from({ length: pdf.numPages }, (_, place) => place + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number)
      const [, , width = 0, height = 0] = sheet.view
      const { items } = await sheet.getTextContent()
      const words = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , left, base] = item.transform
        const bottom = base - DESCENT * item.height
        return [{ text: item.str, left, right: left + item.width, bottom, top: base + item.height }]
      })
      return { width, height, words }
    }),
  )
}

/** Words that are too near to an edge of the sheet, or beyond it: a printer would cut them. */
export function beyond({ width, height, words }: Sheet): Sheet['words'] {
  return words.filter(
    ({ left, right, bottom, top }) =>
      left < LEAST_MARGIN ||
      right > width - LEAST_MARGIN ||
      bottom < LEAST_MARGIN ||
      top > height - LEAST_MARGIN,
  )
}

/** Everything on a sheet, without the blanks between its words. */
export function textOf({ words }: Sheet): string {
  return words.map(({ text }) => text).join('')
}
