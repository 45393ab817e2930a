import { notFound } from 'next/navigation'
import { currentActor, mayHere } from '../../_people/acting'

/** The id of the teacher who asks for the page; whoever may not teach finds no such page. */
export async function teacherHere(): Promise<string> {
  if (!(await mayHere('teach'))) notFound()
  return (await currentActor()).id
}
