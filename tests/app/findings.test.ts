import { describe, expect, it } from 'vitest'
import { findingNotes } from '@/app/articles/[article]/_findings/finding-notes'
import { RULE_WORDING } from '@/app/method/_page/rule-wording'
import { findingCounts, findingGroups, knownChoice } from '@/app/releases/[release]/_findings/finding-groups'
import type { ArticleFindings, FindingRow } from '@/lib/core/compare/against-record'
import { rules } from '@/lib/core/findings/registry'

const finding = (ref: string, rule: string, outlet: string): FindingRow => ({
  ...{ ref, rule, statement: 'It prints 864.', evidence: [], figures: [] },
  ...{ articleId: ref.slice(0, ref.indexOf('#')), outletId: outlet, outletName: `The ${outlet}` },
})
const head = (id: string) => ({ id, title: `${id} title`, why: 'because' })
const found: ArticleFindings = {
  ...{ release: 'r', shortTitle: 'R', checkedAt: '2031-02-03T04:05:06Z' },
  rules: [head('unit-changed'), head('act-changed')],
  findings: [
    finding('r--alder#f1', 'act-changed', 'alder'),
    finding('r--alder#f2', 'unit-changed', 'alder'),
    finding('r--birch#f1', 'unit-changed', 'birch'),
  ],
}
const all = { rule: null, outlet: null, hide: [] }
const refs = (choice: Parameters<typeof findingGroups>[1]) =>
  findingGroups(found, choice).map((group) => [group.rule.id, ...group.findings.map(({ ref }) => ref)])

describe('the findings by rule', () => {
  it('stand in the order of the rules', () => {
    expect(refs(all)).toEqual([
      ['unit-changed', 'r--alder#f2', 'r--birch#f1'],
      ['act-changed', 'r--alder#f1'],
    ])
  })

  it('are left to one rule, one outlet and the articles that are shown', () => {
    expect(refs({ ...all, outlet: 'birch' })).toEqual([['unit-changed', 'r--birch#f1']])
    expect(refs({ ...all, rule: 'act-changed' })).toEqual([['act-changed', 'r--alder#f1']])
    expect(refs({ ...all, hide: ['r--alder'] })).toEqual([['unit-changed', 'r--birch#f1']])
    expect(refs({ rule: 'act-changed', outlet: 'birch', hide: [] })).toEqual([])
  })

  it('count for each choice what it would leave', () => {
    const counts = findingCounts(found, { ...all, outlet: 'birch' })
    expect(counts.rules.map(({ id, count }) => [id, count])).toEqual([
      ['unit-changed', 1],
      ['act-changed', 0],
    ])
    expect(counts.outlets.map(({ label, count }) => [label, count])).toEqual([
      ['The alder', 2],
      ['The birch', 1],
    ])
  })

  it('ignore a choice that an address makes up', () => {
    expect(knownChoice(found, { rule: 'no-such', outlet: 'nobody', hide: [] })).toEqual(all)
  })
})

describe('the places that findings rest on', () => {
  const body = 'Nine were freed. Then a revolving door.'
  const phrase = (words: string, ref: string | null, articleId = 'r--alder') => ({
    ...{ articleId, outletName: 'A', language: 'en' as const, ref, phrase: words, gloss: null, voice: null },
    ...{ speaker: null, position: null, source: null },
    place: { start: body.indexOf(words), end: body.indexOf(words) + words.length },
  })
  const notes = (...evidence: FindingRow['evidence']) =>
    findingNotes(
      body,
      { ...found, findings: [{ ...finding('r--alder#f2', 'unit-changed', 'a'), evidence }] },
      true,
    )

  it('bear the number of the finding', () => {
    expect(notes(phrase('Nine', 'r--alder#q1'), phrase('revolving door', null))).toMatchObject([
      { number: 2, id: 'in-f2-1', title: 'unit-changed title', start: 0, end: 4 },
      { number: 2, id: 'in-f2-2' },
    ])
  })

  it('are left out where the words no longer stand there, and in another article', () => {
    const moved = { ...phrase('revolving door', null), phrase: 'open door' }
    expect(notes(moved, phrase('Nine', 'r--birch#q1', 'r--birch'))).toEqual([])
  })
})

it('every rule says what it looks at and what it does not claim', () => {
  expect(Object.keys(RULE_WORDING).sort()).toEqual(rules.map(({ id }) => id).sort())
})
