import type { CodingReview } from '@/lib/commands/import-coding/coding-review'
import { counted } from '../../../../_wording/numbers'
import attach from '../../attach/_form/attach.module.css'
import { kindTitle, looseWords, madeByWords, textWords } from '../_state/coding-words'
import styles from './coding-form.module.css'

/** Who made a coding and of what, how its mentions stand in the attached text, and what will be missing. */
export function ReviewFacts({ review }: { review: CodingReview }) {
  const { article, extent, codebook, remarks, text, loose, ties } = review
  return (
    <>
      <dl className={styles.facts}>
        <dt>Coded by</dt>
        <dd>{madeByWords(review)}</dd>
        <dt>Coded</dt>
        <dd>
          {extent === 'whole' ? 'whole article' : 'opening alone'}, codebook {codebook}
          {remarks > 0 && `, ${counted(remarks, 'remark')}`}
        </dd>
        <dt>Text</dt>
        <dd>{textWords(text)}</dd>
      </dl>
      {!article.isThis && (
        <p className={attach.note}>
          The file does not name this article. It names:{' '}
          {[article.outlet, article.headline && `“${article.headline}”`, article.url]
            .filter((each) => each)
            .join(', ') || 'nothing to tell it by'}
          .
        </p>
      )}
      <KindTable review={review} />
      {loose.length > 0 && (
        <div className={attach.note}>
          <p>Saved, but shown as not anchored and never moved to another place:</p>
          <ul>
            {loose.map((each) => (
              <li key={`${each.kind} ${each.ordinal}`}>
                {each.phrase === '' ? `${each.kind} ${each.ordinal}` : <q>{each.phrase}</q>}:{' '}
                {looseWords(each)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {ties.kept > 0 && <p>{counted(ties.kept, 'number')} tied to figures of the record.</p>}
      {ties.lost.length > 0 && (
        <div className={attach.note}>
          <p>Saved without their tie, for no record of this article has the figure:</p>
          <ul>
            {ties.lost.map(({ ordinal, phrase, figure }) => (
              <li key={ordinal}>
                <q>{phrase}</q> to <code>{figure}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function KindTable({ review: { kinds, text } }: { review: CodingReview }) {
  if (kinds.length === 0) return <p>There is no mention in it.</p>
  const isPlaced = text !== 'none-here'
  return (
    <table className={styles.kinds}>
      <caption>Its mentions{isPlaced && ', and how they stand in the attached text'}</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">In the file</th>
          {isPlaced && (
            <>
              <th scope="col">At their place</th>
              <th scope="col">By their words</th>
              <th scope="col">Not anchored</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, mentions, exact, byWords, nowhere }) => (
          <tr key={kind}>
            <th scope="row">{kindTitle(kind)}</th>
            <td>{mentions}</td>
            {isPlaced && (
              <>
                <td>{exact}</td>
                <td>{byWords}</td>
                <td>{nowhere}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
