import { readArticleText } from '@/lib/core/extract/pipeline'
import { articleText } from '@/lib/core/text/article-text'
import { type ColumnTypes, insertColumns, insertTogether, newIds } from '../insert-columns'
import type { Transaction } from '../load-content/rows'
import { saveMentions } from '../save-mentions'
import { type CodebookIds, codebookIds } from './codebook-ids'
import { ENGINE_CODER, saveEngineCoder } from './engine-coder'
import { engineConcepts } from './engine-concepts'
import { engineSectors } from './engine-sectors'
import { readingDrafts } from './reading-drafts'

/** A text that the engine has yet to read. */
export interface TextToCode {
  articleId: string
  body: string
  sha256: string
  /** of publication, where that is known to the day */
  day: string | null
  extent: 'whole' | 'opening'
  /** whether comparisons show what the engine reads */
  isShown: boolean
  /** who has it read */
  actor: string
}

const CODING: ColumnTypes = {
  ...{ id: 'int', article_id: 'text', coder_id: 'text', codebook_version: 'int', extent: 'extent' },
  ...{ is_shown: 'boolean', characters: 'int', characters_basis: 'text', count_rule: 'text' },
  ...{ text_sha256: 'text', remarks: 'text[]', recorded_by: 'text', recorded_at: 'timestamptz' },
}

/**
 * Reads texts with the engine and stores what it found in each as a coding, under the newest codebook. The articles must
 * have no coding of this version of the engine. Returns how many mentions each has.
 */
export async function codeTexts(tx: Transaction, texts: readonly TextToCode[]): Promise<number[]> {
  if (texts.length === 0) return []
  const codebook = await codebookIds(tx)
  await saveEngineCoder(tx)
  const ids = await newIds(tx, 'coding', texts.length)
  const read = texts.map((text, index) => ({ codingId: ids[index] ?? 0, drafts: draftsOf(text, codebook) }))
  const codings = texts.map((text, index) => ({ id: ids[index], ...codingRow(text, codebook.version) }))
  await insertTogether(tx, { codings: insertColumns('coding', CODING, codings) })
  await saveMentions(tx, read, { isOfText: true })
  return read.map(({ drafts }) => drafts.length)
}

function draftsOf({ body, day }: TextToCode, codebook: CodebookIds) {
  const article = articleText(body)
  const given = { docDate: day, concepts: engineConcepts(), sectors: engineSectors() }
  return readingDrafts(readArticleText(article, given), article.quotations, codebook)
}

function codingRow({ articleId, body, sha256, extent, isShown, actor }: TextToCode, codebookVersion: number) {
  return {
    ...{ articleId, codebookVersion, extent, isShown },
    coderId: ENGINE_CODER.id,
    characters: body.length,
    charactersBasis: 'the attached text, read in full by the engine',
    countRule: 'each place is a mention of its own',
    textSha256: sha256,
    remarks: [],
    recordedBy: actor,
    recordedAt: new Date(),
  }
}
