import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { houseOf } from '@/lib/core/people/house'
import { env } from '@/lib/env'
import { lessons } from '@/lib/queries/classroom/lessons'
import { classDetail } from '@/lib/queries/classroom/teacher-classes'
import { textChoices } from '@/lib/queries/classroom/text-choices'
import { askedOrigin } from '../../_data/asked-origin'
import { reading } from '../../_data/reading'
import { teacherHere } from '../_page/teacher-here'
import { ClassView } from './_page/class-view'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'A class' }

/** A class as its teacher sees it: how to join, what is set, who is where. */
export default async function ClassPage({ params }: { params: Promise<{ class: string }> }) {
  const teacher = await teacherHere()
  const [detail, texts] = await Promise.all([
    reading(classDetail((await params).class, teacher)),
    reading(textChoices()),
  ])
  if (!detail) notFound()
  const house = houseOf(env())
  await headers()
  return (
    <ClassView
      detail={detail}
      origin={house.mode === 'house' ? house.origin : await askedOrigin()}
      isOpenToNetwork={house.mode === 'house'}
      lessons={lessons()}
      texts={texts}
    />
  )
}
