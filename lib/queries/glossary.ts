import { readGlossary } from '@/lib/content/glossary'
import type { GlossaryEntry } from '@/lib/content/schema/glossary'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { linkJudge } from './links'

const read = new Map<string, GlossaryEntry[]>()

/**
 * The words that pages explain, from A to Z, with their sources linked where the hosts may be. Read from the folder once: it
 * changes only with a new start. Throws where a file of it is not in order; rejects when the database cannot be reached.
 */
export async function glossary(contentDir = 'content'): Promise<GlossaryWord[]> {
  const entries = read.get(contentDir) ?? readGlossary(contentDir)
  read.set(contentDir, entries)
  const toLink = await linkJudge()
  const words = new Map(entries.map(({ id, word }) => [id, word]))
  return entries.map((entry) => ({
    ...entry,
    source: entry.source && { label: entry.source.label, link: toLink(entry.source.url) },
    seeAlso: entry.seeAlso.map((id) => ({ id, word: words.get(id) ?? id })),
  }))
}
