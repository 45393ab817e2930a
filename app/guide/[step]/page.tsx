import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { wordsOfPage } from '@/lib/core/glossary/words-of-page'
import { guide } from '@/lib/queries/guide'
import { WordNotes } from '../../_components/word-notes'
import { reading } from '../../_data/reading'
import { readStep, STEPS } from '../_state/steps'
import { CitedStep } from './_steps/cited-step'
import { CountStep } from './_steps/count-step'
import { DocumentStep } from './_steps/document-step'
import { GuideFrame } from './_steps/guide-frame'
import { PrintStep } from './_steps/print-step'
import { VoiceStep } from './_steps/voice-step'
import { WindowStep } from './_steps/window-step'

export const dynamic = 'force-dynamic'

interface StepPageProps {
  params: Promise<{ step: string }>
}

const load = cache(() => reading(guide()))

const VIEWS = [DocumentStep, CountStep, PrintStep, VoiceStep, WindowStep, CitedStep]

/** Our own words that each step marks. */
const MARKED = [['release'], ['unit'], [], ['voice'], ['window'], []]

/** The step as the page title. */
export async function generateMetadata({ params }: StepPageProps): Promise<Metadata> {
  const step = readStep((await params).step)
  return { title: step ? `${STEPS[step - 1]}, step ${step} of ${STEPS.length}` : 'No such step' }
}

/** One step of the guide: a real number on its way from a document into print. */
export default async function StepPage({ params }: StepPageProps) {
  const step = readStep((await params).step)
  const View = step && VIEWS[step - 1]
  const facts = View && (await load())
  if (!facts) notFound()
  const notes = wordsOfPage(facts.words, {
    ids: MARKED[step - 1] ?? [],
    texts: step === 1 ? [facts.release.publisher] : [],
  })
  return (
    <>
      <GuideFrame step={step}>
        <View guide={facts} />
      </GuideFrame>
      <WordNotes words={notes} />
    </>
  )
}
