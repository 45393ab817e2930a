import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { lessons } from '@/lib/queries/classroom/lessons'
import { classDetail } from '@/lib/queries/classroom/teacher-classes'
import { textChoices } from '@/lib/queries/classroom/text-choices'
import { reading } from '../../_data/reading'
import { pupilsOrigin } from '../_page/pupils-origin'
import { teacherHere } from '../_page/teacher-here'
import { ClassView } from './_page/class-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'A class' }

interface ClassPageProps {
  params: Promise<{ class: string }>
  searchParams: Promise<{ lesson?: string | string[] }>
}

/** A class as its teacher sees it: how to join, what is set, who is where. */
export default async function ClassPage({ params, searchParams }: ClassPageProps) {
  const teacher = await teacherHere()
  const [detail, texts] = await Promise.all([
    reading(classDetail((await params).class, teacher)),
    reading(textChoices()),
  ])
  if (!detail) notFound()
  const { lesson } = await searchParams
  return (
    <ClassView
      {...{ detail, texts }}
      origin={pupilsOrigin()}
      lessons={lessons()}
      chosen={typeof lesson === 'string' ? lesson : null}
    />
  )
}
