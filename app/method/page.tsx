import type { Metadata } from 'next'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { codebookLists } from '@/lib/queries/codebook-lists'
import { corpusTotals } from '@/lib/queries/corpus-totals'
import { engineAccuracy } from '@/lib/queries/engine-accuracy'
import { findingAccuracy } from '@/lib/queries/finding-accuracy'
import { glossary } from '@/lib/queries/glossary'
import { terminologyRules } from '@/lib/queries/terminology-rules'
import { WordNotes } from '../_components/word-notes'
import { reading } from '../_data/reading'
import { MethodView } from './_page/method-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Method',
  description:
    'How the coding was done, what the words and signs on the screens mean, and what is not claimed.',
}

/** Our own words that the page marks. */
const METHOD_WORDS = ['release', 'window', 'record', 'coding', 'voice', 'codebook', 'figure']

/** How Parallax comes to what it shows. */
export default async function MethodPage() {
  const [totals, codebook, rulings, known] = await reading(
    Promise.all([corpusTotals(), codebookLists(), terminologyRules(), glossary()]),
  )
  return (
    <>
      <MethodView
        totals={totals}
        codebook={codebook}
        rulings={rulings}
        accuracy={engineAccuracy()}
        findings={findingAccuracy()}
      />
      <WordNotes words={wordsOfPage(known, { ids: METHOD_WORDS })} />
    </>
  )
}
