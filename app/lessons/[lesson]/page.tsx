import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { lessons } from '@/lib/queries/classroom/lessons'
import { LessonView } from './_page/lesson-view'

interface LessonPageProps {
  params: Promise<{ lesson: string }>
}

async function lessonOf({ params }: LessonPageProps) {
  const { lesson } = await params
  return lessons().lessons.find(({ id }) => id === lesson)
}

/** The lesson's name as the page title. */
export async function generateMetadata(props: LessonPageProps): Promise<Metadata> {
  const lesson = await lessonOf(props)
  return lesson ? { title: lesson.title, description: lesson.question } : { title: 'No such lesson' }
}

/** One lesson: what the teacher does, the pupilsʼ sheet, and the key. It prints on two pages. */
export default async function LessonPage(props: LessonPageProps) {
  const lesson = await lessonOf(props)
  if (!lesson) notFound()
  const { codebooks } = lessons()
  const coded = lesson.tasks.find(({ task }) => task === 'code')?.codebook
  return <LessonView lesson={lesson} codebook={codebooks.find(({ id }) => id === coded) ?? null} />
}
