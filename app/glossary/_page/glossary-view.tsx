import type { GlossaryWord } from '@/lib/core/glossary/word'
import { SourceLink } from '../../_components/source-link'
import styles from './glossary-view.module.css'

/** The glossary: official words first, then our own, each list from A to Z with a way to every word. */
export function GlossaryView({ words }: { words: readonly GlossaryWord[] }) {
  return (
    <>
      <h1>Glossary</h1>
      <p className="standfirst">
        What official words in these releases mean, what each is often taken for, and where that stands.
        Parallax’s own words come after them. Elsewhere, a word with a dotted line opens its entry in place.
      </p>
      <WordList
        id="official"
        title="Official words"
        lead="Each definition is ours, in plain words; the law, rule or page that it comes from is linked."
        words={words.filter(({ source }) => source !== null)}
      />
      <WordList
        id="own"
        title="As Parallax uses them"
        lead="Words that have an everyday meaning too, and one meaning on these screens."
        words={words.filter(({ source }) => source === null)}
      />
    </>
  )
}

interface WordListProps {
  id: string
  title: string
  lead: string
  words: GlossaryWord[]
}

function WordList({ id, title, lead, words }: WordListProps) {
  return (
    <section aria-labelledby={`${id}-words`} className={styles.list}>
      <h2 id={`${id}-words`}>{title}</h2>
      <p className="lead">{lead}</p>
      <nav aria-label={title} className={styles.jump}>
        {words.map((word) => (
          <a key={word.id} href={`#${word.id}`}>
            {word.word}
          </a>
        ))}
      </nav>
      {words.map((word) => (
        <Entry key={word.id} word={word} />
      ))}
    </section>
  )
}

function Entry({
  word: { id, word, forms, definition, mistakenFor, source, seeAlso },
}: {
  word: GlossaryWord
}) {
  return (
    <article id={id} aria-labelledby={`${id}-head`} className={styles.entry}>
      <div>
        <h3 id={`${id}-head`}>{word}</h3>
        {forms.length > 0 && <p className={styles.forms}>also: {forms.join(', ')}</p>}
      </div>
      <div>
        <p>{definition}</p>
        <p>
          <b>Often taken for:</b> {mistakenFor}
        </p>
        <p className={styles.foot}>
          {source && (
            <span>
              Source: <SourceLink source={source.link} words={source.label} />
            </span>
          )}
          {seeAlso.length > 0 && (
            <span>
              See also:{' '}
              {seeAlso.map((other, index) => (
                <span key={other.id}>
                  {index > 0 && ', '}
                  <a href={`#${other.id}`}>{other.word}</a>
                </span>
              ))}
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
