import type { Metadata } from 'next'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { glossary } from '@/lib/queries/glossary'
import { termList } from '@/lib/queries/term-list'
import { WordNotes } from '../_components/word-notes'
import { reading } from '../_data/reading'
import { TermListView } from './_page/term-list-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Terms',
  description: 'Every wording of the codebook: how many articles print it, and in whose voice.',
}

/** Every concept of the codebook, by facet. */
export default async function TermsPage() {
  const [facets, known] = await reading(Promise.all([termList(), glossary()]))
  const words = wordsOfPage(known, {
    ids: ['codebook'],
    texts: facets.map(({ definition }) => definition),
  })
  return (
    <>
      <TermListView facets={facets} words={words} />
      <WordNotes words={words} />
    </>
  )
}
