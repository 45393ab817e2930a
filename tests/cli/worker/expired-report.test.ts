import { expect, test } from 'vitest'
import { expiredReport } from '@/lib/cli/worker/expired-report'

const none = { articles: 0, texts: 0, codings: 0, documents: 0, reviews: 0 }

test('says what was deleted and after how many days', () => {
  expect(expiredReport({ articles: 2, texts: 1, codings: 1, documents: 12, reviews: 0 }, 30)).toBe(
    'Kept for 30 days and now deleted: 2 imported articles, 1 attached text, 1 coding made on them, 12 queued documents.',
  )
  expect(expiredReport({ ...none, articles: 1 }, 1)).toBe(
    'Kept for 1 day and now deleted: 1 imported article.',
  )
})

test('says nothing where nothing was old', () => {
  expect(expiredReport(none, 30)).toBeNull()
})
