import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatFigure } from '@/lib/core/compare/format-number'
import { figurePage } from '@/lib/queries/figure-page'
import { ConstructedBanner } from '../../../../_components/constructed-banner'
import { reading } from '../../../../_data/reading'
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
  return { title: page ? `${formatFigure(page.figure)}, ${page.figure.label}` : 'No such figure' }
}

/** One figure of a record, and what became of it in print. */
export default async function FigurePage(props: FigurePageProps) {
  const page = await pageOf(props)
  if (!page) notFound()
  return (
    <>
      {page.release.isConstructed && <ConstructedBanner exercise={page.release.id} />}
      <FigureView page={page} />
    </>
  )
}
