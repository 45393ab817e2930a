import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { outletAcross } from '@/lib/queries/outlet-across'
import { outletDetail } from '@/lib/queries/outlet-detail'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { reading } from '../../_data/reading'
import { OutletView } from './_page/outlet-view'

export const dynamic = 'force-dynamic'

interface OutletPageProps {
  params: Promise<{ outlet: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

// The title and the page ask for the same outlet: one query for both.
const load = cache((id: string, after?: string) => reading(outletDetail(id, after)))

async function outletOf({ params, searchParams }: OutletPageProps) {
  const [{ outlet }, { after }] = await Promise.all([params, searchParams])
  return load(outlet, typeof after === 'string' ? after : undefined)
}

/** The outletʼs name as the page title. */
export async function generateMetadata(props: OutletPageProps): Promise<Metadata> {
  return { title: (await outletOf(props))?.name ?? 'No such outlet' }
}

/** One outlet with its articles, a page at a time. */
export default async function OutletPage(props: OutletPageProps) {
  const detail = await outletOf(props)
  if (!detail) notFound()
  const { after } = await props.searchParams
  const across = await reading(outletAcross(after ? '' : detail.id))
  return (
    <>
      {detail.isConstructed && <ConstructedBanner />}
      <OutletView outlet={detail} isFirstPage={!after} across={across} />
    </>
  )
}
