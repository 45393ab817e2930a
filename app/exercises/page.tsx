import type { Metadata } from 'next'
import { exerciseSummaries } from '@/lib/queries/exercise-summaries'
import { reading } from '../_data/reading'
import { ExerciseList } from './_page/exercise-list'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Exercises',
  description: 'Constructed releases with four articles each, for teaching and practice.',
}

/** The constructed releases, apart from all that is real. */
export default async function ExercisesPage() {
  return <ExerciseList exercises={await reading(exerciseSummaries())} />
}
