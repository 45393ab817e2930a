import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { exerciseDetail } from '@/lib/queries/exercise-detail'
import { reading } from '../../_data/reading'
import { ExerciseView } from './_page/exercise-view'

export const dynamic = 'force-dynamic'

interface ExercisePageProps {
  params: Promise<{ exercise: string }>
  searchParams: Promise<{ key?: string | string[] }>
}

// The title and the page ask for the same exercise: one query for both.
const load = cache((id: string, withKey: boolean) => reading(exerciseDetail(id, { withKey })))

async function exerciseOf({ params, searchParams }: ExercisePageProps) {
  const [{ exercise }, { key }] = await Promise.all([params, searchParams])
  return load(exercise, key === 'shown')
}

/** The exerciseʼs name as the page title. */
export async function generateMetadata(props: ExercisePageProps): Promise<Metadata> {
  const exercise = await exerciseOf(props)
  return exercise
    ? { title: exercise.shortTitle, description: exercise.standfirst }
    : { title: 'No such exercise' }
}

/** One exercise: its articles, its document and, when asked for, its key. */
export default async function ExercisePage(props: ExercisePageProps) {
  const exercise = await exerciseOf(props)
  if (!exercise) notFound()
  return <ExerciseView exercise={exercise} />
}
