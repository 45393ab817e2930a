import type { PupilHome } from '@/lib/queries/classroom/pupil'
import { Link } from '../../_components/link'
import { formatDay } from '../../_wording/dates'
import { counted } from '../../_wording/numbers'
import { leaveStep } from '../../join/_actions/join-step'
import styles from './pupil-home.module.css'
import { StayFresh } from './stay-fresh'
import { TASK_WORDS } from './task-words'

interface PupilHomeProps {
  home: PupilHome
  returnCode: string
  /** she has just joined: the return code stands open */
  isNew: boolean
}

/** The class of a pupil: what there is to do, how to come back, and how to leave. */
export function PupilHomeView({ home, returnCode, isNew }: PupilHomeProps) {
  const { classTitle, pseudonym, isTeacher, assignments, expiresOn } = home
  return (
    <>
      <p className="kicker">
        <b>{classTitle}</b> · {isTeacher ? 'you code along as the teacher' : `you are ${pseudonym}`}
      </p>
      <h1>What there is to do</h1>
      <StayFresh />
      {assignments.length === 0 && (
        <p className="lead">Nothing yet. What your teacher sets appears here by itself.</p>
      )}
      <ol className={styles.list}>
        {assignments.map(({ id, title, task, texts, isOpen, isStarted, isFinished }) => (
          <li key={id}>
            <div>
              <h2>{title}</h2>
              <p>
                {TASK_WORDS[task]} {counted(texts, 'text')}.
              </p>
            </div>
            <p className={styles.go}>
              {isFinished && task === 'code' ? (
                <Link className="button" href={`/class/${id}/reveal`}>
                  See what the class said
                </Link>
              ) : isOpen || isFinished ? (
                <Link className="button" href={`/class/${id}`}>
                  {isStarted ? 'Go on' : 'Start'}
                </Link>
              ) : (
                <span>closed by your teacher</span>
              )}
              <small>{isFinished ? 'finished' : isStarted ? 'begun' : ''}</small>
            </p>
          </li>
        ))}
      </ol>
      <details className={styles.back} open={isNew}>
        <summary>Coming back on another device</summary>
        <p>
          On this one you need nothing: it knows you until {formatDay(expiresOn)}, when the class and
          everything in it is deleted. For another one write this return code down, and keep it to yourself:
        </p>
        <p className={styles.token}>{returnCode.match(/.{1,4}/g)?.join(' ')}</p>
      </details>
      <form action={leaveStep}>
        <p className={styles.last}>
          <button type="submit" className={styles.leave}>
            I am not {pseudonym}: leave on this device
          </button>
          <Link href="/classes/stored">What is stored?</Link>
        </p>
      </form>
    </>
  )
}
