import type { Reveal, RevealedPhrase } from '@/lib/core/classroom/reveal'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import { textName } from '../../_pupil/text-name'
import styles from './reveal-view.module.css'
import { RevealedTable } from './revealed-table'

interface RevealViewProps {
  reveal: Reveal
  /** the reader may see the pages of articles */
  mayRead: boolean
}

/** Her coding beside everybody's, text by text: what she marked, what others did, and folded what nobody of the class has. */
export function RevealView({ reveal, mayRead }: RevealViewProps) {
  const { title, texts, others, codebook } = reveal
  const labels = new Map(codebook.codes.map(({ id, label }) => [id, label]))
  return (
    <>
      <p className="kicker">
        <Link href="/class">Back to your class</Link> · <b>{title}</b>
      </p>
      <h1>What everybody said</h1>
      <p className="lead">
        {others === 0
          ? 'Nobody else of your class has finished yet. Load this page again later to see what they said.'
          : `${others} of your class ${others === 1 ? 'has' : 'have'} finished too. Where two readings differ, neither is wrong by itself: look at the reasons.`}
      </p>
      {texts.map((text, index) => (
        <section key={text.articleId} aria-labelledby={`text-${index + 1}`} className={styles.text}>
          <h2 id={`text-${index + 1}`}>
            {textName(index + 1)} was printed by {text.outletName}
          </h2>
          <p className="kicker">
            {text.headline && <q>{text.headline}</q>}{' '}
            {text.byline ? `By ${text.byline}.` : 'No author is named.'}{' '}
            {text.isConstructed ? 'Invented for teaching, as everything in it.' : null}{' '}
            {mayRead && (
              <Link href={`/articles/${text.articleId}`}>Its page, with everything coded in it</Link>
            )}
          </p>
          {text.body === null ? (
            <p>The text is no longer here, so that its phrases cannot be shown.</p>
          ) : (
            <Phrases text={text} name={textName(index + 1)} labels={labels} />
          )}
        </section>
      ))}
    </>
  )
}

interface PhrasesProps {
  text: Reveal['texts'][number]
  name: string
  labels: ReadonlyMap<string, string>
}

function Phrases({ text: { own, others, unmarked }, name, labels }: PhrasesProps) {
  return (
    <>
      <h3>
        What you marked <small>{own.length}</small>
      </h3>
      {own.length === 0 ? (
        <p>You marked nothing in this text.</p>
      ) : (
        <RevealedTable caption={`What you marked in ${name}`} phrases={own} labels={labels} />
      )}
      {others.length > 0 && (
        <>
          <h3>
            What others marked, and you did not <small>{others.length}</small>
          </h3>
          <RevealedTable
            caption={`What others marked in ${name}, and you did not`}
            phrases={others}
            labels={labels}
          />
        </>
      )}
      {unmarked.length > 0 && (
        <details className={styles.more}>
          <summary>{unmarkedWords(unmarked)}</summary>
          <RevealedTable
            caption={`Phrases of ${name} that nobody of the class marked`}
            phrases={unmarked}
            labels={labels}
            isUnmarked
          />
        </details>
      )}
    </>
  )
}

/** How many phrases the class left, and who has them. */
function unmarkedWords(unmarked: readonly RevealedPhrase[]): string {
  const has = (said: RevealedPhrase['hand']) => said !== null && said.length > 0
  const both = unmarked.filter(({ hand, machine }) => has(hand) && has(machine)).length
  const hand = unmarked.filter((one) => has(one.hand)).length - both
  const machine = unmarked.length - both - hand
  const parts = [
    ...(both > 0 ? [`${both} coded by hand and by machine`] : []),
    ...(hand > 0 ? [`${hand} coded by hand alone`] : []),
    ...(machine > 0 ? [`${machine} read by machine alone`] : []),
  ]
  return `${counted(unmarked.length, 'phrase')} that nobody of the class marked: ${parts.join(', ')}`
}
