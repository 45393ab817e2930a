import { expect, test } from 'vitest'
import { agreementBefore } from '@/lib/cli/eval-findings/evaluation'
import { type Judgement, readJudgements } from '@/lib/cli/eval-findings/gold'
import { agreementOf, countVerdicts, markOf, verdictBy } from '@/lib/cli/eval-findings/judges'
import type { Found } from '@/lib/cli/eval-findings/score'

const statement = 'The article prints 19; the record has 29.'
const found: Found = {
  articleId: 'harlan-2031--gazette',
  finding: {
    rule: 'figure-differs',
    statement,
    evidence: [{ articleId: 'harlan-2031--gazette', ref: 'q1', text: '19', start: null, end: null }],
    figureIds: ['total'],
  },
  isRead: false,
}
const judgement: Judgement = {
  article: 'harlan-2031--gazette',
  rule: 'figure-differs',
  ref: 'q1',
  figure: 'total',
  said: markOf({ statement }),
  verdict: 'arguable',
}

test('a verdict bound to a statement falls away when the words change', () => {
  const changed = { ...found, finding: { ...found.finding, statement: 'The article prints 19.' } }
  expect(verdictBy([judgement])(found)).toBe('arguable')
  expect(verdictBy([judgement])(changed)).toBeNull()
  const { said: _, ...unbound } = judgement
  expect(verdictBy([unbound])(changed)).toBe('arguable')
})

test('counts verdicts, and agreement on what both judged alone', () => {
  expect(countVerdicts(['right', 'right', null, 'wrong'])).toEqual({
    right: 2,
    arguable: 0,
    wrong: 1,
    notJudged: 1,
  })
  const { both, agree, alpha } = agreementOf([
    ['right', 'right'],
    ['right', 'wrong'],
    ['wrong', 'wrong'],
    ['right', null],
  ])
  expect([both, agree]).toEqual([3, 2])
  expect(alpha).toBeCloseTo(1 - (5 * 2) / (36 - 18), 3)
})

test('every verdict but "right" of the second judge has its reason', () => {
  for (const judge of ['second', 'second, version 1'] as const) {
    const withoutReason = readJudgements(judge).filter(
      ({ verdict, reason }) => verdict !== 'right' && !reason,
    )
    expect(withoutReason).toEqual([])
  }
  expect(agreementBefore().both).toBeGreaterThan(100)
})
