import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { assignmentReport } from '@/lib/queries/classroom/assignment-report'
import { reading } from '../../../_data/reading'
import { teacherHere } from '../../_page/teacher-here'
import { ReportView } from './_page/report-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Readings of a class' }

interface ReportPageProps {
  params: Promise<{ class: string; assignment: string }>
  searchParams: Promise<{ names?: string | string[] }>
}

/** How a class read the texts of one assignment: where it is divided, how far it agrees, what was settled. */
export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { class: classId, assignment: assignmentId } = await params
  const teacher = await teacherHere()
  const report = await reading(assignmentReport({ classId, assignmentId }, teacher))
  if (!report) notFound()
  return <ReportView classId={classId} report={report} withNames={(await searchParams).names === 'shown'} />
}
