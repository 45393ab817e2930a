import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '@/lib/core/review/check-draft'
import { everyPlace, markedPieces, numbered } from '@/lib/core/review/marked-pieces'
import { moveNotes } from '@/lib/core/review/move-notes'
import { notesOf } from '@/lib/core/review/note'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { countyGiven } from './given'

const { text } = markdownDraft(readFileSync('tests/gold/draft/draft.md', 'utf8'))
const given = countyGiven()

function notesIn(draft: string) {
  return notesOf(draft, checkDraft(draft, given).entries, given.against)
}

const notes = notesIn(text)

describe('the notes on a draft', () => {
  it('name the figure with the document’s number, and outlets by their names', () => {
    const note = notes.find(
      ({ kind, text: words, also = [] }) =>
        kind === 'number' && [words, ...also.map((place) => place.text)].some((one) => one.includes('512')),
    )
    expect(note?.figures[0]).toMatchObject({ recorded: '512', label: 'detainers declined' })
    expect(note?.field.map(({ outletName }) => outletName)).toContain('The Harlopen Courier')
  })

  it('tell once what others printed of a figure that the draft has twice, and mark both places', () => {
    const twice = `${text}\n\nIn all, the jail declined 512 detainers.`
    const of512 = notesIn(twice).filter(
      ({ kind, figures }) => kind === 'number' && figures[0]?.label === 'detainers declined',
    )
    expect(of512).toHaveLength(1)
    const places = everyPlace(numbered(of512))
    expect(places.length).toBeGreaterThan(1)
    for (const { start, end, text: words } of places) expect(twice.slice(start ?? 0, end ?? 0)).toBe(words)
    expect(places.at(-1)?.start).toBeGreaterThan(text.length)
    expect(of512[0]?.words).toContain(`“${places[0]?.text}”, “${places[1]?.text}”`)
    const moved = everyPlace(numbered(moveNotes(of512, twice, `Before all. ${twice}`)))
    expect(moved.map(({ start }) => start)).toEqual(places.map(({ start }) => (start ?? 0) + 12))
    // An edit in one of the places leaves the other.
    const shorter = twice.replace('declined 512 detainers.', 'declined 51 detainers.')
    expect(everyPlace(numbered(moveNotes(of512, twice, shorter)))).toHaveLength(places.length - 1)
  })

  it('have a key each, which stays when words are put in before them', () => {
    const keys = notes.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const later = notesIn(text.replace('The jail honored', 'It is worth saying first that the jail honored'))
    expect(later.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
  })

  it('cut the text into pieces that make it up again, numbers at the end of what is noted', () => {
    const pieces = markedPieces(text, numbered(notes))
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    const numbers = pieces.flatMap(({ ends }) => ends.map(({ number }) => number))
    const placed = numbered(notes).filter(({ number, start }) => number !== null && start !== null)
    expect(numbers.sort()).toEqual(placed.map(({ number }) => number).sort())
  })

  it('stand at the same words after an edit elsewhere, and go where their words were edited', () => {
    const edited = text
      .replace('honored 864 detainers', 'honored 846 detainers')
      .replace('By Ines', 'By Ines')
    const moved = moveNotes(notes, text, edited)
    for (const { start, end, text: words } of moved) {
      if (start !== null && end !== null) expect(edited.slice(start, end)).toBe(words)
    }
    expect(moved.length).toBeLessThan(notes.length)
    const longer = `Before all. ${text}`
    expect(moveNotes(notes, text, longer)).toHaveLength(notes.length)
    for (const { start, end, text: words, replacements } of moveNotes(notes, text, longer)) {
      if (start !== null && end !== null) expect(longer.slice(start, end)).toBe(words)
      for (const one of replacements) expect(one.end).toBeLessThanOrEqual(longer.length)
    }
  })
})
