import type { Reveal } from '@/lib/queries/classroom/reveal'
import { Link } from '../../../_components/link'
import { textName } from '../../_pupil/text-name'
import styles from './reveal-view.module.css'
import { RevealedRow } from './revealed-row'

/** Her coding beside everybody's, text by text and phrase by phrase, with what was hidden until now. */
export function RevealView({ reveal }: { reveal: Reveal }) {
  const { title, texts, others, codebook } = reveal
  const labels = new Map(codebook.codes.map(({ id, label }) => [id, label]))
  return (
    <>
      <p className="kicker">
        <Link href="/class">Back to your class</Link>
      </p>
      <h1>{title}: what everybody said</h1>
      <p className="lead">
        {others === 0
          ? 'Nobody else of your class has finished yet. Load this page again later to see what they said.'
          : `${others} of your class ${others === 1 ? 'has' : 'have'} finished too. Where two readings differ, neither is wrong by itself: look at the reasons.`}
      </p>
      {texts.map(({ articleId, outletName, byline, headline, isConstructed, body, phrases }, index) => (
        <section key={articleId} aria-labelledby={`text-${index + 1}`} className={styles.text}>
          <h2 id={`text-${index + 1}`}>
            {textName(index + 1)} was printed by {outletName}
          </h2>
          <p className="kicker">
            {headline && <q>{headline}</q>} {byline ? `By ${byline}.` : 'No author is named.'}{' '}
            {isConstructed ? 'Invented for teaching, as everything in it.' : null}{' '}
            <Link href={`/articles/${articleId}`}>Its page, with everything coded in it</Link>
          </p>
          {body === null ? (
            <p>The text is no longer here, so that its phrases cannot be shown.</p>
          ) : phrases.length === 0 ? (
            <p>Nobody marked anything in it.</p>
          ) : (
            <div className={styles.wide}>
              <table>
                <caption className="sr-only">
                  Each phrase of {textName(index + 1)}, and what was said of it
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Phrase</th>
                    <th scope="col">You</th>
                    <th scope="col">Your class</th>
                    <th scope="col">Your teacher</th>
                    <th scope="col">Coded by hand</th>
                    <th scope="col">Read by machine</th>
                  </tr>
                </thead>
                <tbody>
                  {phrases.map((phrase) => (
                    <RevealedRow key={phrase.start} phrase={phrase} labels={labels} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
    </>
  )
}
