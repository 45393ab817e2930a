import type { Content } from '@/lib/content/content'
import type { RecordFile } from '@/lib/content/schema/record'
import { readStyleGuides } from '@/lib/content/style/style-guides'
import { alignWith } from '@/lib/core/align/align-article'
import { indexRecord } from '@/lib/core/align/record-index'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { DraftGiven } from '@/lib/core/review/check-draft'
import { type AlignedArticle, fieldOf } from '@/lib/core/review/field'
import type { StyleGuide } from '@/lib/core/style/guide'
import { releaseRecordOf } from '../eval-align/coded'
import { CliError } from '../steps'
import { codedFor } from './check-text'

interface Wanted {
  release: RecordFile | null
  published: string | null
  guides: readonly StyleGuide[]
}

/** All that a draft is held against, of content/: the record, and what the coded articles about it printed. */
export function draftGiven({ release, published, guides }: Wanted, content: Content): DraftGiven {
  return {
    ...{ concepts: conceptIndex(content.codebook.concepts), published, guides },
    against: release && against(release, content),
  }
}

function against(file: RecordFile, content: Content): DraftGiven['against'] {
  const record = releaseRecordOf(file)
  const index = indexRecord(record)
  const others = codedFor(file.id, content).map((article): AlignedArticle => {
    const aligned = alignWith(index, article.quantities, article.published)
    return { article, aligned: new Map(aligned.map((one) => [one.ref, one])) }
  })
  return { record, others, field: fieldOf(others) }
}

/** The guide with an id of content/styleguides/. Throws with those that there are, or with what is wrong in them. */
export function styleGuideNamed(id: string, content: Content): StyleGuide {
  const { codebook, terminologyRules } = content
  const read = readStyleGuides('content', { concepts: codebook.concepts, rulings: terminologyRules })
  if (!read.ok) throw new CliError(`content/styleguides is not in order: ${read.errors[0]?.message}`)
  const found = read.guides.find((guide) => guide.id === id)
  if (found) return found
  const ids = read.guides.map((guide) => `  ${guide.id}`).join('\n')
  throw new CliError(`There is no style guide "${id}". There are:\n${ids}`)
}
