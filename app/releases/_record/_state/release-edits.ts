import { slugOf } from '@/lib/core/text/slug'
import { edited, listAt, type Path, put, valueAt, wordsAt } from './record-text'

/*
 * Fields of a record that others follow until somebody gives those a value of their own: what is typed once stands in each
 * of them.
 */

/** The text with another title; the short title, and while `isNew` the id, follow. */
export function withTitle(text: string, title: string | null, isNew: boolean): string {
  const before = valueAt(dataOf(text), ['title'])
  const next = edited(text, (document) => put(document, ['title'], title))
  const short = valueAt(dataOf(text), ['shortTitle'])
  return follows(short, before) ? withShortTitle(next, title, isNew) : next
}

/** The text with another short title; while `isNew` the id follows. */
export function withShortTitle(text: string, title: string | null, isNew: boolean): string {
  return edited(text, (document) => {
    const data: unknown = document.toJS()
    put(document, ['shortTitle'], title)
    const before = slugOf(wordsAt(data, ['shortTitle']) ?? '')
    if (isNew && follows(valueAt(data, ['id']), before || null))
      put(document, ['id'], slugOf(title ?? '') || null)
  })
}

/** The text with another date of publication; the first step of its life follows, and a basis that was proposed goes. */
export function withReleased(text: string, day: string | null, proposedBasis: string | null): string {
  return edited(text, (document) => {
    const data: unknown = document.toJS()
    put(document, ['released'], day)
    const first = ['versions', 0, 'on']
    if (follows(valueAt(data, first), valueAt(data, ['released']))) put(document, first, day)
    const basis = valueAt(data, ['releasedBasis'])
    if (proposedBasis !== null && basis === proposedBasis) put(document, ['releasedBasis'], null)
  })
}

/** The text with another link to the document; the source of the first step of its life follows. */
export function withLink(text: string, url: string | null): string {
  return edited(text, (document) => {
    const data: unknown = document.toJS()
    put(document, ['url'], url)
    const first = ['versions', 0, 'source']
    if (follows(valueAt(data, first), valueAt(data, ['url']))) put(document, first, url)
  })
}

/** The text with a change to the window of the release; figures that had the same window keep the same. */
export function withWindow(text: string, field: string, value: string | null): string {
  return edited(text, (document) => {
    const data: unknown = document.toJS()
    const before = JSON.stringify(valueAt(data, ['window']) ?? null)
    put(document, ['window', field], value)
    listAt(data, ['figures']).forEach((figure, index) => {
      const isSame = JSON.stringify(valueAt(figure, ['window']) ?? null) === before
      if (isSame) put(document, ['figures', index, 'window'], valueAt(document.toJS(), ['window']))
    })
  })
}

/** Whether a figure has the window of its release. */
export function hasReleaseWindow(data: unknown, index: number): boolean {
  const own = valueAt(data, ['figures', index, 'window']) ?? null
  return JSON.stringify(own) === JSON.stringify(valueAt(data, ['window']) ?? null)
}

/** The text with a unit or act of a figure; its words in the record follow. `labelOf` gives the codebook's word. */
export function withCode(
  text: string,
  path: Path,
  { stated, id, labelOf }: { stated: string; id: string | null; labelOf: (id: string) => string | null },
): string {
  return edited(text, (document) => {
    const data: unknown = document.toJS()
    const own = [...path.slice(0, -1), stated]
    const before = wordsAt(data, path)
    put(document, path, id)
    const words = valueAt(data, own)
    if (follows(words, before === null ? null : labelOf(before)) || words === NOT_STATED) {
      put(document, own, id === null ? NOT_STATED : labelOf(id))
    }
  })
}

export const NOT_STATED = 'not stated'

function dataOf(text: string): unknown {
  let data: unknown
  edited(text, (document) => {
    data = document.toJS()
  })
  return data
}

function follows(value: unknown, leader: unknown): boolean {
  return (value ?? null) === null || value === '' || value === leader
}
