import { describe, expect, it } from 'vitest'
import { attachReport, isAttached } from '@/lib/cli/attach/report'
import type { AttachResult } from '@/lib/commands/attach-text'

const attached: AttachResult = {
  code: 'attached',
  articleId: 'docket--silent',
  headline: null,
  outletName: 'Silent Times',
  matchedBy: 'phrases',
  phrases: { found: 8, of: 9 },
  anchorings: [
    {
      codingId: 1,
      coderId: 'first-coder',
      anchored: 9,
      of: 10,
      incomplete: [
        { kind: 'quantity', ordinal: 3, phrase: '142', found: 0, of: 1 },
        { kind: 'term', ordinal: 1, phrase: 'aliens', found: 2, of: 3 },
      ],
      changed: true,
    },
  ],
  engine: { code: 'coded', engineVersion: '0.1.0', mentions: 31, changed: true },
}

describe('the report on a text', () => {
  it('says how it was matched, how many mentions stand in it and which do not', () => {
    expect(attachReport('silent.txt', attached).split('\n')).toEqual([
      'silent.txt',
      '  docket--silent (Silent Times)',
      '  attached; matched by phrases: 8 of 9 found',
      '  anchored 9 of 10 mentions coded by first-coder',
      '    q3 "142": not found',
      '    t1 "aliens": found 2 of 3 times',
      '  read by the Parallax engine 0.1.0: 31 mentions',
    ])
  })

  it('says why the engine did not read it', () => {
    const result: AttachResult = { ...attached, engine: { code: 'other-language', language: 'es' } }
    expect(attachReport('silent.txt', result)).toContain('it reads English, and the article is in "es"')
  })

  it('names the nearest article when none matches', () => {
    const nearest = { articleId: 'docket--silent', found: 12, of: 85 }
    expect(attachReport('x.txt', { code: 'no-match', nearest })).toContain(
      'no article matches: nearest docket--silent with 12 of 85 phrases; nothing changed',
    )
    expect(attachReport('x.txt', { code: 'no-match', nearest: null })).toContain('none shares a phrase')
  })

  it('says what to give when an article has another text or several articles fit', () => {
    expect(attachReport('x.txt', { code: 'other-text-attached', articleId: 'a' })).toContain('--replace')
    expect(attachReport('x.txt', { code: 'ambiguous', candidates: [] })).toContain('--article')
  })

  it('counts a text that stood there before among those that are attached', () => {
    expect(isAttached({ ...attached, code: 'unchanged' })).toBe(true)
    expect(isAttached({ code: 'no-match', nearest: null })).toBe(false)
    expect(isAttached({ code: 'empty' })).toBe(false)
  })
})
