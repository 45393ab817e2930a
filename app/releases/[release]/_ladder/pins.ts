import { columnNames } from '@/lib/core/compare/number-axis'
import type { Column, FigureRow, NumberRow, PrintedNumber } from '@/lib/core/compare/types'
import { printedValue } from '../../../_wording/printed-number'
import { relationTags, type Tag, type Tone } from '../../../_wording/relation-tags'

/** The outlets whose number stands on a rung in the same way, under one tag. */
export interface Pin {
  tag: Tag
  outlets: { ref: string; articleId: string; name: string }[]
}

/**
 * Who printed a figure, and how: outlets under one tag each for "exact", for each printed value that
 * differs, and for each thing that stands changed. An article stands under a tag once, with its first phrase; a number
 * whose digits differ stands under that and under what else is changed.
 */
export function pinsOf({ figure, cells }: NumberRow, columns: Column[]): Pin[] {
  const pins = new Map<string, Pin>()
  const names = columnNames(columns)
  for (const [index, column] of columns.entries()) {
    for (const entry of cells[index]?.entries ?? []) {
      for (const tag of tagsOf(entry, figure)) {
        const key = `${tag.tone} ${tag.words}`
        const pin = pins.get(key) ?? { tag, outlets: [] }
        const { articleId, outletName } = column
        if (!pin.outlets.some((outlet) => outlet.articleId === articleId)) {
          pin.outlets.push({ ref: entry.ref, articleId, name: names.get(articleId) ?? outletName })
        }
        pins.set(key, pin)
      }
    }
  }
  return [...pins.values()].sort((a, b) => ORDER.indexOf(a.tag.tone) - ORDER.indexOf(b.tag.tone))
}

const ORDER: Tone[] = ['exact', 'digit', 'rounded', 'bound', 'rung', 'plain']

/** What else is changed says more than how a number is rounded, and less than that its digits differ. */
function tagsOf(entry: PrintedNumber, figure: FigureRow): Tag[] {
  const [tag, ...more] = relationTags(entry, figure)
  if (!tag) return []
  const changed = more.find(({ tone }) => tone === 'rung')
  if (tag.tone === 'digit' && changed) return [pinTag(tag, printedValue(entry)), changed]
  return [pinTag(changed ?? tag, printedValue(entry))]
}

/** On a rung the number itself says more than how far it is off. */
function pinTag(tag: Tag, printed: string): Tag {
  const showsNumber = tag.tone === 'rounded' || tag.tone === 'bound' || tag.tone === 'digit'
  return showsNumber ? { ...tag, words: printed } : tag
}
