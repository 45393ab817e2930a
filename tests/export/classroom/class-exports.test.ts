import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ClassReadings } from '@/lib/core/classroom/readings'
import { reportOn } from '@/lib/core/classroom/report'
import { classAnnotations } from '@/lib/export/classroom/annotations'
import { classReport } from '@/lib/export/classroom/class-report'
import { codingsYaml } from '@/lib/export/classroom/codings-yaml'
import { researchFiles } from '@/lib/export/classroom/research-files'

const BODY = '🙂 Nearly 600 people walked. She said so.'
const at = (phrase: string) => ({ start: BODY.indexOf(phrase), end: BODY.indexOf(phrase) + phrase.length })

const readings = (isConstructed = true): ClassReadings => ({
  assignmentId: 'a'.repeat(16),
  title: 'Whose words',
  codebook: {
    id: 'voices',
    title: 'Whose words',
    about: 'Mark words.',
    codes: [
      { id: 'own', label: 'own words', hint: 'nobody is named', of: [] },
      { id: 'quoted', label: 'quoted', hint: 'marks', of: [] },
    ],
  },
  texts: [
    {
      ...{
        articleId: 'x--one',
        outletName: 'The Post',
        byline: null,
        headline: 'H',
        isConstructed,
        body: BODY,
      },
      ...{ hand: [{ ...at('walked'), code: 'own', reason: '' }], machine: null },
      settled: [{ ...at('walked'), code: 'own', reason: 'no source', settledBy: 'local' }],
    },
  ],
  coders: [
    coder('z9', '=HYPERLINK("x")', [{ ...at('walked'), code: 'own', reason: '=1+1' }]),
    coder('a1', 'Fox', [{ ...at('walked'), code: 'quoted', reason: 'she said' }]),
    coder('m5', 'Hare', null),
  ],
})

function coder(pupilId: string, pseudonym: string, marks: ClassReadings['coders'][number]['marks'][number]) {
  return { pupilId, pseudonym, isTeacher: false, isFinished: marks !== null, marks: [marks] }
}

async function filesOf(given: ClassReadings): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { name, pieces } of researchFiles(reportOn('9b', given))) {
    found[name] = ''
    for await (const piece of pieces()) found[name] += piece
  }
  return found
}

describe('the research export', () => {
  test('numbers coders instead of naming them, and keeps missing apart from unmarked', async () => {
    const files = await filesOf(readings())
    expect(Object.values(files).join('\n')).not.toMatch(/Fox|Hare|HYPERLINK/)
    const [header, row] = (files['units.csv'] ?? '').replace('\uFEFF', '').split('\r\n')
    expect(header).toBe('article,start,end,phrase,coder-1,coder-2,coder-3,settled,by_hand,by_machine')
    expect(row).toContain('walked,quoted,,own,own,own,')
  })

  test('runs no formula in a spreadsheet', async () => {
    expect((await filesOf(readings()))['marks.csv']).toContain(`"'=1+1"`.replaceAll('"', ''))
  })

  test('has the agreement with what it was reckoned over', async () => {
    const files = await filesOf(readings())
    expect(files['agreement.csv']).toMatch(/alpha_nominal,0,/)
    expect(files['README.md']).toContain('over 1 phrases')
  })
})

describe('codings', () => {
  test('as YAML hold every mark, its words, and what was settled', () => {
    const read = parse(codingsYaml(readings(), (index) => `c${index}`))
    expect(read.texts[0].codings.map(({ coder }: { coder: string }) => coder)).toEqual(['c0', 'c1'])
    expect(read.texts[0].codings[1].marks).toEqual([
      { at: [at('walked').start, at('walked').end], phrase: 'walked', code: 'quoted', reason: 'she said' },
    ])
    expect(read.texts[0].settled[0]).toMatchObject({ code: 'own', reason: 'no source' })
  })

  test('as web annotations count code points', () => {
    const all = classAnnotations(
      readings(),
      (index) => `c${index}`,
      (id) => `http://here/articles/${id}`,
    )
    expect(all.total).toBe(2)
    const selector = all.first.items[0]?.target.selector[0] as { start: number }
    expect(selector.start).toBe(at('walked').start - 1)
  })

  test('of a text that is somebody’s leave no phrase of more than twelve words', () => {
    const long = readings(false)
    const text = long.texts[0]
    if (!text) throw new Error('no text')
    text.body = 'one two three four five six seven eight nine ten eleven twelve thirteen'
    text.hand = [{ start: 0, end: text.body.length, code: 'own', reason: '' }]
    expect(codingsYaml(long, () => 'c')).not.toContain('thirteen')
  })
})

test('the report says how often each reading was given, and names nobody', () => {
  const words = classReport(reportOn('9b', readings()))
  expect(words).toContain('“walked”: 1 own words, 1 quoted (contested); by hand: own words')
  expect(words).toContain('settled: own words, because no source')
  expect(words).not.toMatch(/Fox|HYPERLINK/)
})
