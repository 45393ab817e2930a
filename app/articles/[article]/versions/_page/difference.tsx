import type { ArticleMention } from '@/lib/core/compare/pages'
import type { ChangedWords } from '@/lib/core/duplicates/fact-changes'
import type { HeldVersions } from '@/lib/queries/version-difference'
import { ChangedSide } from '../../../../_components/changed-side'
import { WordChanges } from '../../../../_components/word-changes'
import words from '../../../../_components/word-changes.module.css'
import { counted } from '../../../../_wording/numbers'
import { mentionFacts } from '../../_page/mention-facts'

interface DifferenceProps extends HeldVersions {
  numbers: [number, number]
}

const KIND = { term: 'Word', quantity: 'Number', window: 'Window', citation: 'Source' } as const

/** What changed between two versions: the headline and coded facts, then other words, then what is trivial, folded. */
export function Difference({ numbers, headlines, texts, found }: DifferenceProps) {
  const { facts } = found
  const isNewHeadline = headlines[0] !== headlines[1]
  return (
    <>
      <section aria-labelledby="facts" className={words.section}>
        <h2 id="facts">
          From version {numbers[0]} to {numbers[1]}: {counted(facts.length, 'coded fact')} changed
        </h2>
        {isNewHeadline && (
          <dl className={words.change}>
            <dt>Headline</dt>
            <dd className={words.before}>{headlines[0] ?? 'not stated'}</dd>
            <dd className={words.after}>{headlines[1] ?? 'not stated'}</dd>
          </dl>
        )}
        {facts.map(({ kind, before, after }) => (
          <dl key={keyOf(kind, before, after)} className={words.change}>
            <dt>{KIND[kind]}</dt>
            <dd className={words.before}>
              <ChangedSide text={texts[0]} place={before} absent="not there before" />
              {before && <CodedAs mention={before.mention} other={after?.mention} />}
            </dd>
            <dd className={words.after}>
              <ChangedSide text={texts[1]} place={after} absent="no longer there" />
              {after && <CodedAs mention={after.mention} other={before?.mention} />}
            </dd>
          </dl>
        ))}
        {facts.length === 0 && !isNewHeadline && <p>Nothing that is coded changed.</p>}
      </section>
      <WordChanges title="Other words" none="No other words changed." {...{ texts, found }} />
    </>
  )
}

/** What was coded otherwise on this side than on the other; everything where the other side has nothing. */
function CodedAs({ mention, other }: { mention: ArticleMention; other: ArticleMention | undefined }) {
  const others = new Map(other ? mentionFacts(other).map(({ name, value }) => [name, value]) : [])
  const told = mentionFacts(mention).filter(({ name, value }) => others.get(name) !== value)
  if (told.length === 0) return null
  return <small>{told.map(({ name, value }) => `${name}: ${value}`).join(' · ')}</small>
}

type Place = Pick<ChangedWords, 'start' | 'end'> | null
const keyOf = (kind: string, before: Place, after: Place) =>
  [kind, before?.start, before?.end, after?.start, after?.end].join(' ')
