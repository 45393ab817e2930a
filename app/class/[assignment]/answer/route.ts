import { z } from 'zod'
import { saveAnswer } from '@/lib/commands/classroom/save-answer'
import { matchTask } from '@/lib/queries/classroom/match-task'
import { answerPupil } from '../../_pupil/pupil-request'
import { evidenceFor } from '../_match/evidence'

interface Context {
  params: Promise<{ assignment: string }>
}

const given = z.strictObject({
  id: z.uuid(),
  item: z.string().min(1).max(120),
  answer: z.string().min(1).max(200),
})

/** POST: an answer to one item of a matching task; what is right and why comes back, and the answer is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const assignmentId = (await params).assignment
  return answerPupil(request, given, async (token, { id, item, answer }) => {
    const task = await matchTask(token, assignmentId)
    const key = task?.keys.find((one) => one.item.id === item)
    if (!task || !key) return { code: 'no-work' }
    const isRight = answer === key.right
    const result = await saveAnswer({ token, assignmentId, id, item, answer, isRight })
    if (result.code !== 'saved') return result
    return { code: 'saved', isRight, right: key.right, evidence: evidenceFor(key, task) }
  })
}
