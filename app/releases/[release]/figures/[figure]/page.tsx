import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatFigure } from '@/lib/core/compare/format-number'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { figurePage } from '@/lib/queries/figure-page'
import { glossary } from '@/lib/queries/glossary'
import { ConstructedBanner } from '../../../../_components/constructed-banner'
import { WordNotes } from '../../../../_components/word-notes'
import { oembedLink } from '../../../../_data/oembed-link'
import { reading } from '../../../../_data/reading'
import { windowWords } from '../../../../_wording/dates'
import { FigureView } from './_page/figure-view'

export const dynamic = 'force-dynamic'

interface FigurePageProps {
  params: Promise<{ release: string; figure: string }>
}

// The title and the page ask for the same figure: one query for both.
const load = cache((release: string, figure: string) => reading(figurePage(release, figure)))

async function pageOf({ params }: FigurePageProps) {
  const { release, figure } = await params
  return load(release, figure)
}

/** The figure as the page title. */
export async function generateMetadata(props: FigurePageProps): Promise<Metadata> {
  const page = await pageOf(props)
  if (!page) return { title: 'No such figure' }
  const { figure, release } = page
  return {
    title: `${formatFigure(figure)}, ${figure.label}`,
    alternates: await oembedLink(`/releases/${release.id}/figures/${figure.id}`),
  }
}

/** One figure of a record, and what became of it in print. */
export default async function FigurePage(props: FigurePageProps) {
  const page = await pageOf(props)
  if (!page) notFound()
  const { figure } = page
  const words = wordsOfPage(await reading(glossary()), {
    ids: ['record', 'stock-and-flow'],
    texts: [windowWords(figure.window)],
    units: [figure.unit],
    acts: [figure.act],
  })
  return (
    <>
      {page.release.isConstructed && <ConstructedBanner exercise={page.release.id} />}
      <FigureView page={page} words={words} />
      <WordNotes words={words} />
    </>
  )
}
