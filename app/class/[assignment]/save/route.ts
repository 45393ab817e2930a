import { saveMarks } from '@/lib/commands/classroom/save-marks'
import { answerPupil } from '../../_pupil/pupil-request'
import { saveRequest } from '../_state/save-request'

interface Context {
  params: Promise<{ assignment: string }>
}

/** POST: what a pupil marked since the last save. Sent again after a lost network, it is saved once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const assignmentId = (await params).assignment
  return answerPupil(request, saveRequest, (token, given) => saveMarks({ token, assignmentId, ...given }))
}
