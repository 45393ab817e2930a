import { numbered } from '@/lib/core/review/marked-pieces'
import type { VersionDetail } from '@/lib/core/review/version-detail'
import { Link } from '../../../_components/link'
import { WordChanges } from '../../../_components/word-changes'
import { counted } from '../../../_wording/numbers'
import { ReadDraft } from '../../_desk/read-draft'
import { CommentLine } from './comment-line'
import { HeldAgainst } from './held-against'
import styles from './review-view.module.css'
import { timeWords } from './time-words'
import { VersionChoice } from './version-choice'
import { VersionNotes } from './version-notes'

/** A version of a draft as it was saved, to be read only: its text and notes, and what changed in it since an earlier one. */
export function VersionView({ version }: { version: VersionDetail }) {
  const { id, title, author, number, text, checked, versions, comments, since, signOff } = version
  const notes = numbered(version.notes)
  const saved = versions.find((one) => one.number === number)
  const latest = versions.at(-1)?.number ?? number
  const remarks = comments.map((one) => ({
    ...{ ...one, key: `remark ${one.id}`, kind: 'remark', title: 'Comment', number: null },
  }))
  return (
    <>
      <p className="kicker">
        <Link href={`/review/${id}`}>Review</Link>
      </p>
      <h1>{title}</h1>
      <p className="lead">
        Version {number} of {latest}, by {author.name}
        {saved && saved.byName !== author.name && `, saved by ${saved.byName}`},{' '}
        <HeldAgainst checked={checked} />.
      </p>
      <p className={styles.ways}>
        <b>
          To be read only{saved && `: as it was saved on ${timeWords(saved.at)}, with what was noticed then`}.
        </b>
        <Link href={`/review/${id}`}>{number === latest ? 'To the review' : `To version ${latest}`}</Link>
        {signOff?.version === number && <span>Signed by {signOff.byName}.</span>}
      </p>
      <VersionChoice {...{ id, number, versions }} since={since?.number ?? null} />
      <div className={styles.columns}>
        <div>
          <section aria-label="The draft">
            <ReadDraft
              text={text}
              marks={[...notes.filter(({ kind }) => kind !== 'term' && kind !== 'number'), ...remarks]}
            />
          </section>
          {comments.length > 0 && (
            <section aria-labelledby="comments" className={styles.section}>
              <h2 id="comments">Comments on this version</h2>
              <ul>
                {comments.map((comment) => (
                  <CommentLine key={comment.id} comment={comment} />
                ))}
              </ul>
            </section>
          )}
          {since && (
            <WordChanges
              title={`Words changed since version ${since.number}`}
              none="No words changed."
              texts={[since.text, text]}
              found={since.words}
            />
          )}
        </div>
        <section aria-label="Notes">
          {since && <NotesSince since={since} />}
          <VersionNotes {...{ notes, number, latest }} releaseId={checked.release?.id ?? null} />
        </section>
      </div>
    </>
  )
}

/** How many notes came, went and stayed since an earlier version, and which went. */
function NotesSince({ since }: { since: NonNullable<VersionDetail['since']> }) {
  const { number, gone, added, kept } = since
  return (
    <section aria-labelledby="since" className={styles.since}>
      <h2 id="since">Notes since version {number}</h2>
      <p>
        {counted(gone.length, 'note')} gone, {added.length} new, {kept} in both.
      </p>
      <NotesNamed title="Gone" notes={gone} />
      <NotesNamed title="New" notes={added} />
    </section>
  )
}

function NotesNamed({ title, notes }: { title: string; notes: readonly { key: string; words: string }[] }) {
  if (notes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {notes.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </>
  )
}
