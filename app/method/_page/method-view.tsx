import type { CodebookLists } from '@/lib/queries/codebook-lists'
import type { CorpusTotals } from '@/lib/queries/corpus-totals'
import type { EngineAccuracy } from '@/lib/queries/engine-accuracy'
import type { FindingAccuracy } from '@/lib/queries/finding-accuracy'
import type { TerminologyRuling } from '@/lib/queries/terminology-rules'
import { Term } from '../../_components/term'
import { TerminologyList } from '../../_components/terminology-list'
import { AccuracySection } from './accuracy-section'
import { CodebookSection } from './codebook-section'
import { CodingSection } from './coding-section'
import { Contents } from './contents'
import { DataSection } from './data-section'
import { FindingsSection } from './findings-section'
import styles from './method-view.module.css'
import { NotClaimed } from './not-claimed'
import { SignsSection } from './signs-section'

interface MethodViewProps {
  totals: CorpusTotals
  codebook: CodebookLists | null
  rulings: TerminologyRuling[]
  accuracy: EngineAccuracy | null
  findings: FindingAccuracy
}

/** What is not claimed, how the coding was done, how well the machine reads, the rules, words and signs, the codebook, the rulings, the data. */
export function MethodView({ totals, codebook, rulings, accuracy, findings }: MethodViewProps) {
  return (
    <>
      <h1>How this was done, and what it does not claim</h1>
      <p className="standfirst">
        Parallax takes a <Term word="release">publication</Term> of ICE data, reads the articles written from
        it, and writes down four things in each: the numbers and what they count, the words, the time{' '}
        <Term word="window">windows</Term>, and who is cited. Then it puts them side by side.
      </p>
      <Contents />
      <NotClaimed />
      <CodingSection totals={totals} />
      <AccuracySection accuracy={accuracy} />
      <FindingsSection findings={findings} />
      <SignsSection />
      <section id="codebook" className={styles.section} aria-labelledby="codebook-title">
        <h2 id="codebook-title">
          The <Term word="codebook">codebook</Term>
        </h2>
        {codebook ? <CodebookSection codebook={codebook} /> : <p>No codebook is loaded.</p>}
      </section>
      <section id="rulings" className={styles.section} aria-labelledby="rulings-title">
        <h2 id="rulings-title">Rulings on words</h2>
        <p className="lead">
          Who ruled what about these words, and when. They are shown beside articles that appeared while they
          stood, as context. Most outlets are not bound by them, and a word used here is not a breach.
        </p>
        <TerminologyList
          rulings={rulings}
          aside={({ concepts }) =>
            concepts.length > 0 ? `In the codebook: ${concepts.map(({ label }) => label).join(', ')}` : ''
          }
        />
      </section>
      <DataSection />
    </>
  )
}
