import { z } from 'zod'
import { saveAnswer } from '@/lib/commands/classroom/save-answer'
import { checkGivenDraft } from '@/lib/commands/review/check-given-draft'
import { headlineTask } from '@/lib/queries/classroom/headline-task'
import { answerPupil } from '../../_pupil/pupil-request'

interface Context {
  params: Promise<{ assignment: string }>
}

const LONGEST = 200 // characters of a headline

const given = z.strictObject({ id: z.uuid(), headline: z.string().trim().min(1).max(LONGEST) })

/** POST: a headline; what the rules notice when it is held against the document comes back, and the headline is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const assignmentId = (await params).assignment
  return answerPupil(request, given, async (token, { id, headline }) => {
    const task = await headlineTask(token, assignmentId)
    if (!task) return { code: 'no-work' }
    const saved = await saveAnswer({
      token,
      assignmentId,
      id,
      item: 'headline',
      answer: headline,
      isRight: null,
    })
    if (saved.code !== 'saved') return saved
    const checked = await checkGivenDraft({
      ...{ text: headline, published: null, release: task.releaseId, guides: [] },
    })
    if (checked.code !== 'checked') return { code: 'no-work' }
    const numbers = checked.entries.flatMap((entry) =>
      entry.kind === 'number'
        ? [`“${entry.phrase}”: the document has ${entry.recorded} here (${entry.label}).`]
        : [],
    )
    const untied = checked.untied.map(
      (phrase) => `“${phrase}”: no figure of the document is this number, or could have become it.`,
    )
    const noticed = checked.entries.flatMap((entry) =>
      entry.kind === 'finding' && entry.start !== null ? [entry.finding.statement] : [],
    )
    return { code: 'checked', numbers: [...new Set([...numbers, ...untied])], noticed: [...new Set(noticed)] }
  })
}
