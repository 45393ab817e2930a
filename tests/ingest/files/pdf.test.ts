import { expect, test } from 'vitest'
import { readPdf } from '@/lib/ingest/files/pdf'
import { type Printed, pdf } from './pdf-writer'

const COLUMN = [
  'The county jail held 51 people past their release for federal agents',
  'last year, according to a letter that the sheriff sent to the commis-',
  'sioners on Tuesday. “We hold nobody on a maybe,” the jailer said to',
  'this newspaper.',
]
const SECOND = [
  'The letter counts the non-detained docket apart. It does not say how',
  'many of the people had been convicted, and the sheriff could not say',
]
const THIRD = ['it either when he was asked about the non-', 'detained docket at the meeting.']

const printed = (lines: readonly string[], top: number, x = 72): Printed[] =>
  lines.map((line, i) => [line, x, top - i * 14])
const head = (page: number): Printed[] => [
  ['Tarn County Record', 72, 760, 9],
  [`Page ${page} of 3`, 300, 40, 9],
]

test('paragraphs are rebuilt across lines and pages, words made whole, running heads dropped', async () => {
  const bytes = pdf([
    [
      ...head(1),
      ['Jail letter raises old questions', 72, 720, 18],
      ...printed(COLUMN, 680),
      ...printed(SECOND, 612),
    ],
    [
      ...head(2),
      ...printed(THIRD, 720),
      ...printed(
        ['The commissioners meet again in May, on a day yet to be named, over the booking-sheet count.'],
        680,
      ),
    ],
    [
      ...head(3),
      ...printed(
        [
          'They will ask for the sheets, the chair said after the meeting, and for the booking-',
          'sheet count of the year before.',
        ],
        720,
      ),
    ],
  ])
  const reading = await readPdf(bytes, 'letter.pdf')
  expect(reading.ok ? reading.text.split('\n\n') : reading.failure).toEqual([
    'Jail letter raises old questions',
    'The county jail held 51 people past their release for federal agents last year, according to a letter that the sheriff sent to the commissioners on Tuesday. “We hold nobody on a maybe,” the jailer said to this newspaper.',
    'The letter counts the non-detained docket apart. It does not say how many of the people had been convicted, and the sheriff could not say it either when he was asked about the non-detained docket at the meeting.',
    'The commissioners meet again in May, on a day yet to be named, over the booking-sheet count.',
    'They will ask for the sheets, the chair said after the meeting, and for the booking-sheet count of the year before.',
  ])
  if (!reading.ok) return
  expect(reading.metadata.headline?.value).toBe('Jail letter raises old questions')
  expect(reading.notes.map(({ code }) => code)).toEqual(['words-rejoined'])
})

test('a headline over two lines is one, and a smaller line under it another', async () => {
  const bytes = pdf([
    [
      ['Jail letter raises old questions about', 72, 740, 20],
      ['the docket', 72, 714, 20],
      ['What the sheriff counts', 72, 684, 15],
      ...printed(COLUMN, 650),
    ],
  ])
  const reading = await readPdf(bytes, 'letter.pdf')
  expect(reading.ok && reading.text.split('\n\n').slice(0, 2)).toEqual([
    'Jail letter raises old questions about the docket',
    'What the sheriff counts',
  ])
  expect(reading.ok && reading.metadata.headline?.value).toBe(
    'Jail letter raises old questions about the docket',
  )
})

test('an indented line starts a paragraph, and two columns are read one after the other', async () => {
  const left: Printed[] = [
    ['Left column of the page, its first', 72, 700],
    ['paragraph going on here, and', 72, 686],
    ['An indent begins the next one that', 84, 672],
    ['goes on to the other column where', 72, 658],
  ]
  const right: Printed[] = [
    ['it ends with a full stop.', 320, 700],
    ['A list of numbers closes the page.', 332, 686],
  ]
  const reading = await readPdf(pdf([[...left, ...right]]), 'columns.pdf')
  expect(reading.ok && reading.text.split('\n\n')).toEqual([
    'Left column of the page, its first paragraph going on here, and',
    'An indent begins the next one that goes on to the other column where it ends with a full stop.',
    'A list of numbers closes the page.',
  ])
})

test('cells of a table row stay apart', async () => {
  const reading = await readPdf(
    pdf([
      [
        ['Detainers', 72, 700],
        ['1,010', 300, 700],
        ['People', 72, 680],
        ['872', 300, 680],
      ],
    ]),
    'table.pdf',
  )
  expect(reading.ok && reading.text).toContain('Detainers | 1,010')
})

test('scanned pages are said, all of them or some', async () => {
  expect(await readPdf(pdf([null, null]), 'scan.pdf')).toMatchObject({
    ok: false,
    failure: { code: 'scanned', message: expect.stringContaining('scan.pdf') },
  })
  const mixed = await readPdf(pdf([printed(COLUMN, 700), null]), 'mixed.pdf')
  expect(
    mixed.ok && mixed.notes.map(({ code, message }) => [code, message.includes('page 2')]),
  ).toContainEqual(['pages-without-text', true])
})

test.each([
  ['a file cut off', pdf([printed(COLUMN, 700)]).slice(0, 60)],
  ['something that only says it is a PDF', Buffer.from('%PDF-1.7 and then nothing')],
])('%s is refused by name', async (_what, bytes) => {
  expect(await readPdf(bytes, 'bad.pdf')).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining('bad.pdf') },
  })
})
