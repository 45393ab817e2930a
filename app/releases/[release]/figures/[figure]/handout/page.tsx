import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatFigure } from '@/lib/core/compare/format-number'
import { figureHandout } from '@/lib/queries/figure-handout'
import { ConstructedBanner } from '../../../../../_components/constructed-banner'
import { PrintSource } from '../../../../../_components/print-source'
import { reading } from '../../../../../_data/reading'
import { HandoutView } from './_page/handout-view'

export const dynamic = 'force-dynamic'

interface HandoutPageProps {
  params: Promise<{ release: string; figure: string }>
}

const load = cache((release: string, figure: string) => reading(figureHandout(release, figure)))

async function handoutOf({ params }: HandoutPageProps) {
  const { release, figure } = await params
  return load(release, figure)
}

/** The figure as the page title. */
export async function generateMetadata(props: HandoutPageProps): Promise<Metadata> {
  const handout = await handoutOf(props)
  if (!handout) return { title: 'No such figure' }
  return { title: `Handout: ${formatFigure(handout.figure)}, ${handout.figure.label}` }
}

/** One figure and what articles made of it, for one sheet of paper. */
export default async function HandoutPage(props: HandoutPageProps) {
  const handout = await handoutOf(props)
  if (!handout) notFound()
  return (
    <>
      {handout.release.isConstructed && <ConstructedBanner exercise={handout.release.id} />}
      <PrintSource />
      <HandoutView handout={handout} />
    </>
  )
}
