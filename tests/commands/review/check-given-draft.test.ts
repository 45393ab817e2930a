import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AUTO, checkGivenDraft } from '@/lib/commands/review/check-given-draft'
import { checkDraft } from '@/lib/core/review/check-draft'
import { asksForDecision } from '@/lib/core/review/entry'
import { entryInWords } from '@/lib/core/review/entry-words'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { countyGiven } from '@/tests/core/review/given'
import { columnsHolding } from '@/tests/support/columns-holding'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase({ template: 'content' })

const draft = markdownDraft(readFileSync('tests/gold/draft/draft.md', 'utf8')).text
const twin = markdownDraft(readFileSync('tests/gold/draft/corrected.md', 'utf8')).text

function check(text: string, given: { release?: string | null; guides?: string[]; published?: string } = {}) {
  const { release = AUTO, guides = ['ap-2013'], published = '2031-11-14' } = given
  return checkGivenDraft({ text, published, release, guides })
}

async function checked(...given: Parameters<typeof check>) {
  const result = await check(...given)
  if (result.code !== 'checked') throw new Error(result.code)
  return result
}

describe('a draft held against the database', () => {
  it('has what the same check finds in content/: every planted fault, and nothing on the corrected twin', async () => {
    const asked = (await checked(draft)).entries.filter(asksForDecision).map(entryInWords)
    const expected = checkDraft(draft, countyGiven()).entries.filter(asksForDecision).map(entryInWords)
    expect(asked).toEqual(expected)
    expect(asked.length).toBeGreaterThanOrEqual(25)
    expect((await checked(twin)).entries.filter(asksForDecision)).toEqual([])
  })

  it('proposes the release that it is about, with reasons', async () => {
    const { checked: found } = await checked(draft)
    expect(found.release?.id).toBe('county-detainers-2031')
    expect(found.candidates?.[0]?.reasons.join(' ')).toMatch(/numbers of the text/)
  })

  it('is held to style alone where no release is wanted', async () => {
    const { checked: found } = await checked(draft, { release: null })
    expect(new Set(found.notes.map(({ kind }) => kind))).toEqual(new Set(['style']))
  })

  it('names a guide and a release that there are not, and an empty draft', async () => {
    expect(await check(draft, { guides: ['nope'] })).toMatchObject({ code: 'no-guide', guide: 'nope' })
    expect(await check(draft, { release: 'nope' })).toMatchObject({ code: 'no-release', release: 'nope' })
    expect(await check(' \n ')).toEqual({ code: 'empty' })
  })

  it('leaves no word of itself in any column of any table', async () => {
    await checked(draft)
    expect(await columnsHolding(db.prisma, 'Ines Calloway')).toEqual([])
  })
})
