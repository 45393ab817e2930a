import type { Metadata } from 'next'
import { cache } from 'react'
import { type Params, readView } from '@/lib/core/compare/workspace/read-view'
import { writeView } from '@/lib/core/compare/workspace/write-view'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { columnChoices } from '@/lib/queries/column-choices'
import { glossary } from '@/lib/queries/glossary'
import { workspace } from '@/lib/queries/workspace'
import { ConstructedBanner } from '../_components/constructed-banner'
import { WordNotes } from '../_components/word-notes'
import { oembedLink } from '../_data/oembed-link'
import { reading } from '../_data/reading'
import { mayHere } from '../_people/acting'
import { CompareView } from './_page/compare-view'
import { compareWords } from './_state/compare-words'

export const dynamic = 'force-dynamic'

interface ComparePageProps {
  searchParams: Promise<Params>
}

const NO_TEXTS = { texts: [], textless: [], over: 0 }
const LONGEST_SEARCH = 100 // characters; the names sought are shorter

// The title and the page ask for the same comparison: one query for both.
const load = cache(async (searchParams: Promise<Params>) => {
  const read = readView(await searchParams)
  const comparison = await reading(workspace(read.view))
  // Constructed texts are ours to show; others belong to those who printed them.
  const isShown = comparison.isConstructed || comparison.texts === null || (await mayHere('read texts'))
  return { ...read, comparison: isShown ? comparison : { ...comparison, texts: NO_TEXTS } }
})

/** The columns as the page title. */
export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const { comparison, view } = await load(searchParams)
  const names = comparison.columns.map(({ name }) => name)
  return {
    title: names.length === 0 ? 'Compare' : `Compare ${names.join(', ')}`,
    description: 'Articles, outlets or releases side by side: words, numbers, windows, officials, headlines.',
    ...(names.length > 0 &&
      view.tab !== 'text' && {
        alternates: await oembedLink(`/compare${writeView({ ...view, open: null })}`),
      }),
  }
}

/** The comparison workspace: chosen columns side by side. The whole view is the address. */
export default async function ComparePage({ searchParams }: ComparePageProps) {
  const { view, problems, comparison } = await load(searchParams)
  const { find } = await searchParams
  const sought = (typeof find === 'string' ? find : '').trim().slice(0, LONGEST_SEARCH)
  const [choices, known] = await reading(
    Promise.all([columnChoices(sought, comparison.isConstructed), glossary()]),
  )
  const words = comparison.columns.length > 0 ? wordsOfPage(known, compareWords(view.tab, comparison)) : []
  return (
    <>
      {comparison.isConstructed && <ConstructedBanner />}
      <CompareView
        view={{ ...view, columns: comparison.columns.map(({ key }) => key) }}
        comparison={comparison}
        problems={[...problems, ...comparison.problems]}
        picker={{ sought, isAsked: find !== undefined, choices }}
        words={words}
      />
      <WordNotes words={words} />
    </>
  )
}
