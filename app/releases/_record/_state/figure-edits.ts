import type { Document } from 'yaml'
import { slugOf } from '@/lib/core/text/slug'
import { addEntry, edited, listAt, type Path, put, valueAt, wordsAt } from './record-text'

export const MOST_HEADLINES = 4 // of a release, on the front page

/** The figures of a record as far as they can be read: what is missing is null. */
export interface DraftFigure {
  id: string | null
  label: string | null
  value: number | null
  measure: string | null
  unit: string | null
  partOf: string | null
}

/** The figures in a record's data. */
export function figuresOf(data: unknown): DraftFigure[] {
  return listAt(data, ['figures']).map((figure) => {
    const value = valueAt(figure, ['value'])
    const [id, label, measure] = [
      wordsAt(figure, ['id']),
      wordsAt(figure, ['label']),
      wordsAt(figure, ['measure']),
    ]
    const [unit, partOf] = [wordsAt(figure, ['unit']), wordsAt(figure, ['partOf'])]
    return { id, label, measure, unit, partOf, value: typeof value === 'number' ? value : null }
  })
}

/** An id for a figure of this label that no other figure has. */
export function figureId(label: string, others: readonly (string | null)[]): string {
  const plain = slugOf(label) || 'figure'
  let id = plain
  for (let number = 2; others.includes(id); number += 1) id = `${plain}-${number}`
  return id
}

/** Whether an id is one that figureId() gives for a label. */
function isFromLabel(id: string, label: string | null): boolean {
  const plain = slugOf(label ?? '') || 'figure'
  return id === plain || (id.startsWith(`${plain}-`) && /^\d+$/.test(id.slice(plain.length + 1)))
}

/**
 * The text with one more figure: what is given, and what is not given as in the figure before it (unit, source, how sure)
 * or in the release (its window). The first four stand on the front page.
 */
export function withFigure(text: string, given: Record<string, unknown> = {}): string {
  return edited(text, (document) => {
    const data: unknown = document.toJS()
    const last = listAt(data, ['figures']).at(-1)
    const others = figuresOf(data).map(({ id }) => id)
    const id = figureId(typeof given.label === 'string' ? given.label : '', others)
    addEntry(document, ['figures'], {
      ...{ id, label: null, value: null, measure: 'count' },
      ...{ unit: valueAt(last, ['unit']) ?? null, unitStated: valueAt(last, ['unitStated']) ?? null },
      ...{ population: null, act: valueAt(last, ['act']) ?? null },
      ...{ actStated: valueAt(last, ['actStated']) ?? null, nature: valueAt(last, ['nature']) ?? null },
      window: valueAt(data, ['window']) ?? null,
      partOf: null,
      source: valueAt(last, ['source']) ?? valueAt(data, ['url']) ?? null,
      confidence: valueAt(last, ['confidence']) ?? null,
      ...given,
    })
    if (listAt(data, ['headlineFigures']).length < MOST_HEADLINES) setHeadline(document, id, true)
  })
}

/** The text without a figure; figures that were part of it are part of none, and it leaves the front page. */
export function withoutFigure(text: string, index: number): string {
  return edited(text, (document) => {
    const figures = figuresOf(document.toJS())
    const id = figures[index]?.id ?? null
    if (id !== null) {
      setHeadline(document, id, false)
      figures.forEach(({ partOf }, other) => {
        if (partOf === id) put(document, ['figures', other, 'partOf'], null)
      })
    }
    document.deleteIn(['figures', index])
  })
}

/** The text with another label of a figure. Its id follows as long as it says the same and `saved` does not hold it. */
export function withLabel(
  text: string,
  index: number,
  label: string | null,
  saved: readonly string[],
): string {
  return edited(text, (document) => {
    const figures = figuresOf(document.toJS())
    const figure = figures[index]
    put(document, ['figures', index, 'label'], label)
    if (!figure) return
    const others = figures.filter((other) => other !== figure).map(({ id }) => id)
    const follows = figure.id === null || isFromLabel(figure.id, figure.label)
    if (follows && !saved.includes(figure.id ?? ''))
      rename(document, index, figure.id, figureId(label ?? '', others))
  })
}

/** The text with a figure on the front page, or off it; the teaser rests on the figures there. */
export function withHeadline(text: string, id: string, isOn: boolean): string {
  return edited(text, (document) => setHeadline(document, id, isOn))
}

function setHeadline(document: Document, id: string, isOn: boolean): void {
  setEntry(document, ['headlineFigures'], id, isOn)
  setEntry(document, ['teaserEvidence'], `figure:${id}`, isOn)
}

function setEntry(document: Document, path: Path, entry: string, isOn: boolean): void {
  const place = listAt(document.toJS(), path).indexOf(entry)
  if (isOn && place < 0) addEntry(document, path, entry)
  if (!isOn && place >= 0) document.deleteIn([...path, place])
}

function rename(document: Document, index: number, from: string | null, to: string): void {
  put(document, ['figures', index, 'id'], to)
  if (from === null) return
  const data: unknown = document.toJS()
  const exchange = (path: Path, old: string, by: string) => {
    const place = listAt(data, path).indexOf(old)
    if (place >= 0) put(document, [...path, place], by)
  }
  exchange(['headlineFigures'], from, to)
  exchange(['teaserEvidence'], `figure:${from}`, `figure:${to}`)
  figuresOf(data).forEach(({ partOf }, other) => {
    if (partOf === from) put(document, ['figures', other, 'partOf'], to)
  })
}
