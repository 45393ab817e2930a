import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { beforeAll, expect, it } from 'vitest'
import { addComment } from '@/lib/commands/review/add-comment'
import { assignPerson } from '@/lib/commands/review/assign-person'
import { decideNote } from '@/lib/commands/review/decide-note'
import { reviseReview } from '@/lib/commands/review/revise-review'
import { saveReview } from '@/lib/commands/review/save-review'
import { signOff } from '@/lib/commands/review/sign-off'
import { tickItem } from '@/lib/commands/review/tick-item'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { RULES_VERSION } from '@/lib/core/findings/version'
import { CHECKLIST } from '@/lib/core/review/checklist'
import { memoOf } from '@/lib/core/review/memo'
import { memoDocx } from '@/lib/export/memo/memo-docx'
import { memoMarkdown } from '@/lib/export/memo/memo-markdown'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { workerDatabase } from '@/tests/support/worker-database'
import { editor, writePeople } from './reviewers'

const db = workerDatabase({ template: 'content' })
const [ada, ben] = [editor('ada', 'Ada Wong'), editor('ben', 'Ben Ortiz')]
const twin = markdownDraft(readFileSync('tests/gold/draft/corrected.md', 'utf8')).text
const given = { published: '2031-11-14', release: 'county-detainers-2031', guides: ['ap-2013'], actor: ada }

beforeAll(() => writePeople(db.prisma, ada, ben))

/** The memo of a draft that was revised once, with one note put aside, and signed. */
async function signedMemo() {
  const faulty = `${twin}\n\nThe jail honored 864 detainers. Some want illegals held longer.`
  const result = await saveReview({ ...given, text: faulty, title: '', desk: 'Metro', never: false })
  if (result.code !== 'saved') throw new Error(result.code)
  const { reviewId } = result
  await assignPerson({ reviewId, personId: 'ben', isAssigned: true, actor: ada })
  const text = faulty.replace('The jail honored 864 detainers. ', '')
  await reviseReview({ ...given, reviewId, base: 1, text })
  const open = (await reviewDetail(reviewId, ben))?.notes.filter(({ asks }) => asks) ?? []
  for (const { match, seen } of open) {
    const decision = {
      kind: 'dismissed',
      scope: 'story',
      reason: 'The *board* said so | twice',
      seen,
    } as const
    await decideNote({ ...decision, reviewId, match, actor: ben })
  }
  await addComment({ reviewId, version: 2, quote: 'illegals', start: null, body: 'Ask again.', actor: ben })
  for (const { id: item } of CHECKLIST) await tickItem({ reviewId, item, isDone: true, actor: ben })
  expect((await signOff({ reviewId, version: 2, actor: ben })).code).toBe('signed-off')
  const detail = await reviewDetail(reviewId, ada)
  if (!detail) throw new Error('gone')
  return memoOf(detail, 'https://parallax.example')
}

it('tells figures with their sources, what was noticed and decided, who signed and by what it was checked', async () => {
  const memo = await signedMemo()
  expect(memo.figures).toContainEqual(
    expect.objectContaining({
      document: '512 (detainers declined)',
      source: expect.stringContaining(
        'https://parallax.example/releases/county-detainers-2031?open=figure%3A',
      ),
      others: expect.stringContaining('The Harlopen Courier: “'),
    }),
  )
  const outcomes = memo.notes.map(({ outcome }) => outcome).join('\n')
  expect(outcomes).toContain('Put aside in this story by Ben Ortiz')
  expect(outcomes).toContain('Changed: no longer there from version 2 on.')
  expect(memo.signature).toMatch(/^Version 2 was signed by Ben Ortiz on \d{4}-\d\d-\d\d \d\d:\d\d UTC/)
  const made = Object.fromEntries(memo.facts)['Checked by']
  expect(made).toMatch(new RegExp(`engine ${ENGINE_VERSION}, rules ${RULES_VERSION}, codebook \\d+`))

  const markdown = memoMarkdown(memo)
  expect(markdown).toContain('The \\*board\\* said so \\| twice')
  const { value: word } = await mammoth.extractRawText({ buffer: Buffer.from(await memoDocx(memo)) })
  for (const words of [
    '512 (detainers declined)',
    'Ben Ortiz',
    'The *board* said so | twice',
    'Ask again.',
  ]) {
    expect(word).toContain(words)
  }
})
