import type { ClassDetail } from '@/lib/queries/classroom/teacher-classes'
import { textName } from '../../../class/_pupil/text-name'
import styles from './pupil-table.module.css'
import { RemovePupil } from './remove-pupil'

interface PupilTableProps {
  classId: string
  assignments: ClassDetail['assignments']
  pupils: ClassDetail['pupils']
}

/** Each pupil, and where she is in each assignment. */
export function PupilTable({ classId, assignments, pupils }: PupilTableProps) {
  if (pupils.length === 0) return <p>Nobody has joined yet.</p>
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption className="sr-only">Pupils and how far each of them is</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {assignments.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">Take out</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ id, pseudonym, isTeacher, standings }) => (
            <tr key={id}>
              <th scope="row">{pseudonym}</th>
              {assignments.map((assignment) => (
                <Standing
                  key={assignment.id}
                  assignment={assignment}
                  standing={standings.find(({ assignmentId }) => assignmentId === assignment.id)}
                />
              ))}
              <td>{!isTeacher && <RemovePupil classId={classId} pupilId={id} name={pseudonym} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type PupilStanding = ClassDetail['pupils'][number]['standings'][number]

interface StandingProps {
  assignment: ClassDetail['assignments'][number]
  standing: PupilStanding | undefined
}

function Standing({ assignment, standing }: StandingProps) {
  if (!standing) return <td className={styles.none}>not begun</td>
  return <td>{standingWords(assignment, standing)}</td>
}

function standingWords({ task, texts }: ClassDetail['assignments'][number], standing: PupilStanding): string {
  if (task === 'headline') return standing.answered > 0 ? '✓ written' : 'begun'
  if (task !== 'code') return `${standing.answered} answered, ${standing.firstRight} right at once`
  const marks = `${standing.marks} ${standing.marks === 1 ? 'mark' : 'marks'}`
  if (standing.isFinished) return `✓ finished, ${marks}`
  return texts > 1 ? `at ${textName(standing.atText)}, ${marks}` : marks
}
