import type { Memo } from '@/lib/core/review/memo'
import styles from './memo-view.module.css'

/** A memo as a page: what a reader of the printed sheet needs, and nothing to press but its files. */
export function MemoView({ memo, reviewId }: { memo: Memo; reviewId: string }) {
  const { title, facts, figures, notes, comments, checklist, signature, versions } = memo
  return (
    <article className={styles.memo}>
      <h1>{title}</h1>
      <p className={styles.ways}>
        <a href={`/review/${reviewId}/memo/memo.md`} download>
          Markdown
        </a>
        <a href={`/review/${reviewId}/memo/memo.docx`} download>
          Word
        </a>
        <span>or print this page</span>
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{withLinks(value)}</dd>
          </div>
        ))}
      </dl>
      <h2>Signature</h2>
      <p>{signature}</p>
      <h2>Figures</h2>
      {figures.length === 0 ? (
        <p>No number of the draft is one of the document’s.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled sideways by key on a small screen
        <section className={styles.frame} aria-label="Table of figures" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">The draft</th>
                <th scope="col">The document</th>
                <th scope="col">Others</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the memo is drawn once, and two lines may be alike
                <tr key={index}>
                  <td>{figure.draft}</td>
                  <td>
                    <a href={figure.source}>{figure.document}</a>
                  </td>
                  <td>{figure.others}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <h2>What was noticed, and decided</h2>
      {notes.length === 0 && <p>Nothing.</p>}
      <ol className={styles.notes}>
        {notes.map(({ what, rule, outcome }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the memo is drawn once, and two notes may be alike
          <li key={index}>
            {what} <small>{rule}</small>
            <b>{outcome}</b>
          </li>
        ))}
      </ol>
      <h2>Comments</h2>
      {comments.length === 0 && <p>None.</p>}
      <ul className={styles.notes}>
        {comments.map(({ quote, body, by }) => (
          <li key={`${quote} ${by}`}>
            “{quote}”: {body} <small>{by}</small>
          </li>
        ))}
      </ul>
      <h2>Checklist</h2>
      <ul className={styles.notes}>
        {checklist.map(({ words, by }) => (
          <li key={words}>
            {words} <small>{by ?? 'not ticked'}</small>
          </li>
        ))}
      </ul>
      <h2>Versions</h2>
      <ul className={styles.notes}>
        {versions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </article>
  )
}

/** Words with the addresses in them as links. */
function withLinks(words: string) {
  return words.split(/(https?:\/\/[^\s)]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
