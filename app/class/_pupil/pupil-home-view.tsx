import type { PupilHome } from '@/lib/queries/classroom/pupil'
import { Link } from '../../_components/link'
import { formatDay } from '../../_wording/dates'
import { leaveStep } from '../../join/_actions/join-step'
import styles from './pupil-home.module.css'
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
      {assignments.length === 0 && (
        <p className="lead">Nothing yet. When your teacher has set something, load this page again.</p>
      )}
      <ol className={styles.list}>
        {assignments.map(({ id, title, task, texts, isOpen, isStarted, isFinished }) => (
          <li key={id}>
            <div>
              <h2>{title}</h2>
              <p>
                {TASK_WORDS[task]} {texts} {texts === 1 ? 'text' : 'texts'}.
              </p>
            </div>
            <p className={styles.go}>
              {isFinished && task === 'code' ? (
                <Link className={styles.button} href={`/class/${id}/reveal`}>
                  See what the class said
                </Link>
              ) : isOpen || isFinished ? (
                <Link className={styles.button} href={`/class/${id}`}>
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
        <summary>Coming back on another computer</summary>
        <p>
          On this one you need nothing: it knows you until {formatDay(expiresOn)}, when the class and
          everything in it is deleted. For another computer write this return code down, and keep it to
          yourself:
        </p>
        <p className={styles.token}>{returnCode.match(/.{1,4}/g)?.join(' ')}</p>
      </details>
      <form action={leaveStep}>
        <p>
          <button type="submit" className={styles.leave}>
            I am not {pseudonym}: leave on this computer
          </button>{' '}
          <Link href="/classes/stored">What is stored?</Link>
        </p>
      </form>
    </>
  )
}
