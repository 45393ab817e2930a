import { describe, expect, test } from 'vitest'
import { readLessons } from '@/lib/content/lessons/read-lessons'
import { openPage } from '@/tests/support/page'
import { beyond, printed, type Sheet, textOf } from './printed'

const read = readLessons('content')
if (!read.ok) throw new Error('content/lessons is not in order')
const { lessons } = read

const LETTERS = /[^\p{L}\p{N}]/gu // what is compared: blanks and hyphens at the ends of lines are the printer's
const letters = (text: string) => text.replace(LETTERS, '')
const lettersOf = (sheet: Sheet | undefined) => letters(sheet ? textOf(sheet) : '')

const cases = lessons.flatMap((lesson) =>
  (['Letter', 'A4'] as const).map((format) => [lesson.id, format, lesson] as const),
)

describe.each(cases)('lesson %s on %s', (id, format, lesson) => {
  test('is two sheets, the teacher’s with the key and the pupils’, with no line cut or missing', async () => {
    const page = await openPage(`/lessons/${id}`)
    const sheets = await printed(page, format)
    expect(sheets.map((sheet) => textOf(sheet).slice(-60))).toHaveLength(2)
    expect(sheets.flatMap(beyond)).toEqual([])
    const [teachers, pupils] = sheets.map(lettersOf)
    for (const words of [
      ...lesson.aims,
      lesson.before,
      ...lesson.steps.flatMap(({ title, teacher }) => [title, teacher]),
      lesson.key.intro,
      ...lesson.key.entries.flatMap(({ phrase, why }) => [phrase, why]),
      ...lesson.talk,
      lesson.onReal.how,
    ])
      expect(teachers).toContain(letters(words))
    for (const words of [lesson.sheet.intro, ...lesson.sheet.items.map(({ ask }) => ask)])
      expect(pupils).toContain(letters(words))
    expect(pupils).not.toContain(letters(lesson.key.intro))
    // The lines to write on are as many as the lesson says, and all stand on the sheet of the pupils.
    await page.emulateMedia({ media: 'print' })
    const lines = await page.locator('[data-line]').count()
    expect(lines).toBe(lesson.sheet.items.reduce((sum, { lines }) => sum + lines, 0))
  })
})
