import type { Metadata } from 'next'
import { glossary } from '@/lib/queries/glossary'
import { reading } from '../_data/reading'
import { GlossaryView } from './_page/glossary-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'Official words in ICE data and Parallaxʼs own, and what each is often taken for.',
}

/** Every word that the pages explain, from A to Z. */
export default async function GlossaryPage() {
  return <GlossaryView words={await reading(glossary())} />
}
