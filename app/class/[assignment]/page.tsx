import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { matchChoices } from '@/lib/core/classroom/match/match'
import { formatFigure } from '@/lib/core/compare/format-number'
import { codingTask } from '@/lib/queries/classroom/coding-task'
import { headlineTask } from '@/lib/queries/classroom/headline-task'
import { type MatchTask, matchTask } from '@/lib/queries/classroom/match-task'
import { pupilHome } from '@/lib/queries/classroom/pupil'
import { reading } from '../../_data/reading'
import { windowWords } from '../../_wording/dates'
import { voiceWords } from '../../_wording/speech'
import { pupilToken } from '../_pupil/pupil-cookie'
import { CodingScreen } from './_coding/coding-screen'
import { HeadlineScreen } from './_headline/headline-screen'
import { evidenceFor } from './_match/evidence'
import type { Feedback } from './_match/match-card'
import { MatchScreen } from './_match/match-screen'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Your task', referrer: 'no-referrer' }

interface TaskPageProps {
  params: Promise<{ assignment: string }>
}

/** An assignment as a pupil works on it: blind, so that nothing on the page says who printed a text. */
export default async function TaskPage({ params }: TaskPageProps) {
  const { assignment: assignmentId } = await params
  const token = await pupilToken()
  const home = token ? await reading(pupilHome(token)) : null
  if (!token || !home) redirect('/join')
  const assignment = home.assignments.find(({ id }) => id === assignmentId)
  if (!assignment) notFound()
  return (
    <>
      <p className="kicker">
        <b>{home.classTitle}</b> ·{' '}
        {home.isTeacher ? 'you code along as the teacher' : `you are ${home.pseudonym}`}
      </p>
      <h1>{assignment.title}</h1>
      {assignment.task === 'code' ? (
        <Coding token={token} assignmentId={assignmentId} pupilId={home.pupilId} />
      ) : assignment.task === 'headline' ? (
        <Headline token={token} assignmentId={assignmentId} />
      ) : (
        <Matching token={token} assignmentId={assignmentId} />
      )}
    </>
  )
}

interface OfPupil {
  token: string
  assignmentId: string
}

async function Coding({ token, assignmentId, pupilId }: OfPupil & { pupilId: string }) {
  const task = await reading(codingTask(token, assignmentId))
  if (!task) notFound()
  if (task.isFinished) redirect(`/class/${assignmentId}/reveal`)
  return <CodingScreen key={assignmentId} task={task} pupilId={pupilId} />
}

async function Matching({ token, assignmentId }: OfPupil) {
  const task = await reading(matchTask(token, assignmentId))
  if (!task) notFound()
  const { kind, keys, figures, document, isOpen } = task
  const choices = matchChoices(kind, figures, {
    value: (figureId) => {
      const figure = figures.find(({ id }) => id === figureId)
      return figure ? formatFigure(figure) : ''
    },
    window: windowWords,
    voice: (voice) => voiceWords[voice],
  })
  return (
    <MatchScreen
      {...{ assignmentId, kind, choices, document, isOpen }}
      items={keys.map(({ item }) => item)}
      answered={answeredIn(task)}
    />
  )
}

async function Headline({ token, assignmentId }: OfPupil) {
  const task = await reading(headlineTask(token, assignmentId))
  if (!task) notFound()
  return <HeadlineScreen assignmentId={assignmentId} task={task} />
}

/** The last answer to each item, with what is right and why: known to the pupil already. */
function answeredIn(task: MatchTask): Record<string, Feedback> {
  const found: Record<string, Feedback> = {}
  for (const { item, answer } of task.answers) {
    const key = task.keys.find((one) => one.item.id === item)
    if (key)
      found[item] = {
        answer,
        isRight: answer === key.right,
        right: key.right,
        evidence: evidenceFor(key, task),
      }
  }
  return found
}
