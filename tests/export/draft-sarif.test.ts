import { describe, expect, it } from 'vitest'
import { checkDraft } from '@/lib/core/review/check-draft'
import { draftSarif, placeAt } from '@/lib/export/draft-sarif'
import { countyGiven } from '@/tests/core/review/given'

const TEXT = 'County holds people\n\n🙂 An alien was held in the jail, and 864 detainers were honored.'

function logOf(text: string, path = 'my drafts/a#1.txt') {
  const { entries } = checkDraft(text, { ...countyGiven('nahj-2006') })
  const file = { path, source: text, text, inSource: (span: { start: number; end: number }) => span }
  return draftSarif(entries, file, '1.2.3')
}

describe('draftSarif', () => {
  const log = logOf(TEXT)
  const [run] = log.runs

  it('is a log of version 2.1.0 whose results name rules that the tool describes', () => {
    expect(log.version).toBe('2.1.0')
    expect(run?.columnKind).toBe('utf16CodeUnits')
    const rules = run?.tool.driver.rules ?? []
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex, message, level } of run?.results ?? []) {
      expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
      expect(message.text).not.toBe('')
      expect(['warning', 'note']).toContain(level)
    }
  })

  it('counts lines and columns from 1 in UTF-16 units, the end behind the last', () => {
    const hit = run?.results.find(({ ruleId }) => ruleId === 'style/nahj-2006/alien')
    expect(hit?.locations[0]?.physicalLocation.region).toEqual({
      ...{ startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
      ...{ charOffset: TEXT.indexOf('alien'), charLength: 5 },
    })
  })

  it('gives a caveat that is missing the file as its place', () => {
    const missing = run?.results.find(({ ruleId }) => ruleId.startsWith('caveat/'))
    expect(missing?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'my%20drafts/a%231.txt' },
    })
  })

  it('tells lines by line ends alone', () => {
    expect(placeAt('a\nb', 2)).toEqual({ line: 2, column: 1 })
    expect(placeAt('a\nb', 1)).toEqual({ line: 1, column: 2 })
  })
})

it('offers what may stand instead as a fix of exactly those words', () => {
  const { entries } = checkDraft('The jail held an illegal alien.', {
    ...{ ...countyGiven('dhs-2021'), published: '2022-01-01' },
  })
  const text = 'The jail held an illegal alien.'
  const file = { path: 'd.txt', source: text, text, inSource: (span: { start: number; end: number }) => span }
  const [result] =
    draftSarif(entries, file, '1').runs[0]?.results.filter(({ ruleId }) => ruleId.startsWith('style/')) ?? []
  const fixes = (
    result as { fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[] }
  ).fixes
  expect(
    fixes?.map(({ artifactChanges }) => artifactChanges[0]?.replacements[0]?.insertedContent.text),
  ).toEqual(['undocumented noncitizen', 'undocumented individual', 'a migrant'])
})
