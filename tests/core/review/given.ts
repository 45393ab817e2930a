import { recordsOf } from '@/lib/cli/check/check-text'
import { draftGiven, styleGuideNamed } from '@/lib/cli/check/draft-given'
import type { Content } from '@/lib/content/content'
import { readContent } from '@/lib/content/read'
import type { DraftGiven } from '@/lib/core/review/check-draft'

let content: Content | null = null

/** content/, read once. */
export function contentOnce(): Content {
  if (content) return content
  const read = readContent('content')
  if (!read.ok) throw new Error('content/ is not in order')
  content = read.content
  return content
}

/** What a draft about the exercise of the sheriff's report is held against. */
export function countyGiven(guide: string | null = 'ap-2013'): DraftGiven {
  const release = recordsOf(contentOnce()).find(({ id }) => id === 'county-detainers-2031') ?? null
  const guides = guide === null ? [] : [styleGuideNamed(guide, contentOnce())]
  return draftGiven({ release, published: '2031-11-14', guides }, contentOnce())
}
