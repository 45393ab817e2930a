import { numbered } from '@/lib/core/review/marked-pieces'
import type { ReviewDetail } from '@/lib/core/review/review-detail'
import { DeleteForm } from '../../../_components/delete-form'
import { Link } from '../../../_components/link'
import { formatDay } from '../../../_wording/dates'
import { ReadDraft } from '../../_desk/read-draft'
import { removeReview } from '../_actions/sign-step'
import { CommentList } from './comment-list'
import { HeldAgainst } from './held-against'
import { HistoryOfNotes } from './history-of-notes'
import { PeopleForm } from './people-form'
import { PutAside } from './put-aside'
import { ReviewNotes } from './review-notes'
import styles from './review-view.module.css'
import { SignForm } from './sign-form'

interface ReviewViewProps {
  review: ReviewDetail
  /** the server serves this computer alone: nobody else can sign */
  isLocal: boolean
  isAuthor: boolean
}

/** A review on one page: the draft with its notes in place, and beside it what is to be done. */
export function ReviewView({ review, isLocal, isAuthor }: ReviewViewProps) {
  const { id, title, author, version, text, checked, comments, signOff, desk } = review
  const notes = numbered(review.notes)
  const open = notes.filter(({ dismissal }) => !dismissal)
  const aside = notes.filter(({ dismissal }) => dismissal)
  const remarks = comments
    .filter((one) => one.version === version)
    .map((one) => ({ ...one, key: `remark ${one.id}`, kind: 'remark', title: 'Comment', number: null }))
  return (
    <>
      <p className="kicker">
        <Link href="/review">Review</Link>
      </p>
      <h1>{title}</h1>
      <p className="lead">
        By {author.name}
        {desk && `, ${desk}`}. Version {version}, <HeldAgainst checked={checked} />.
      </p>
      <p className={styles.ways}>
        {!signOff && <Link href={`/review/${id}/revise`}>Revise</Link>}
        <Link href={`/review/${id}/memo`}>Memo</Link>
        {signOff && (
          <b>
            Signed by {signOff.byName} on {formatDay(signOff.at.slice(0, 'YYYY-MM-DD'.length))}. Nothing of it
            changes any more.
          </b>
        )}
      </p>
      <div className={styles.columns}>
        <div>
          <section aria-label="The draft">
            <ReadDraft
              text={text}
              marks={[...open.filter(({ kind }) => kind !== 'term' && kind !== 'number'), ...remarks]}
            />
          </section>
          <CommentList {...{ id, version, comments }} isOpen={!signOff} />
          <SignForm {...{ review, isLocal }} open={open.filter(({ asks }) => asks).length} />
          <PeopleForm {...{ review, isLocal }} />
          {isAuthor && !signOff && (
            <details className={styles.delete}>
              <summary>Delete this review</summary>
              <DeleteForm
                field="review"
                id={id}
                remove={removeReview}
                label="Every version of the draft, the comments and decisions go for good"
              />
            </details>
          )}
        </div>
        <section aria-label="Notes">
          <ReviewNotes
            {...{ id, version, notes: open, desk }}
            releaseId={checked.release?.id ?? null}
            isOpen={!signOff}
          />
          <PutAside {...{ id, notes: aside }} isOpen={!signOff} />
          <HistoryOfNotes {...review} />
        </section>
      </div>
    </>
  )
}
