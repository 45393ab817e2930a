import type { ReleaseFindings, ReleaseOmissions } from '@/lib/core/compare/against-record'
import type { CopiedText } from '@/lib/core/compare/count-once'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { quotedWords } from '@/lib/core/compare/quoted-words'
import { voicesOfWords } from '@/lib/core/compare/voice-lanes'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { openingWords } from '../../../_charts/lanes/coded-part'
import { laneAside } from '../../../_charts/lanes/lane-aside'
import { QuotedFigure } from '../../../_charts/quoted/quoted-figure'
import { VoiceFigure } from '../../../_charts/voices/voice-figure'
import { EmbedThis } from '../../../_components/embed-this'
import { Link } from '../../../_components/link'
import { PrintSource } from '../../../_components/print-source'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { Term } from '../../../_components/term'
import { EvidenceOpener } from '../_evidence/evidence-opener'
import { FindingsSection } from '../_findings/findings-section'
import { NumbersSection } from '../_numbers/numbers-section'
import { OfficialsTable } from '../_officials/officials-table'
import { unstatedFigures } from '../_omissions/omission-groups'
import { OmissionsSection } from '../_omissions/omissions-section'
import { WindowsSection } from '../_windows/windows-section'
import { WordsTable } from '../_words/words-table'
import { CompareArticles } from './compare-articles'
import { CountOnce } from './count-once'
import { OutletPicker } from './outlet-picker'
import { PageSection } from './page-section'
import { RecordNotes } from './record-notes'
import { ReleaseAlone } from './release-alone'
import { ReleaseHeader } from './release-header'
import { releaseSections } from './release-sections'
import { SectionNav } from './section-nav'
import { TerminologySection } from './terminology-section'

interface ReleaseViewProps {
  comparison: ReleaseComparison
  found: ReleaseFindings
  omissions: ReleaseOmissions
  /** texts that several columns printed; none where each stands in one */
  copied: CopiedText[]
  /** words that the page holds the notes of */
  words: readonly GlossaryWord[]
}

/** A release with every outlet beside it: numbers, words, windows, officials, each against the record, and the record. */
export function ReleaseView({ comparison, found, omissions, copied, words: explained }: ReleaseViewProps) {
  const { release, columns, words, officials, terminology, numbers } = comparison
  if (columns.length === 0) return <ReleaseAlone comparison={comparison} words={explained} />
  const behind = Object.fromEntries(
    columns.map(({ articleId }) => [articleId, `/articles/${articleId}#coded`]),
  )
  return (
    <>
      <PrintSource />
      <ReleaseHeader comparison={comparison} words={explained} />
      <SectionNav sections={releaseSections(comparison, found, omissions)} />
      <OutletPicker columns={columns} />
      {copied.length > 0 && <CountOnce copied={copied} />}
      <EvidenceOpener />
      <PageSection id="numbers" title="Numbers">
        <CompareArticles comparison={comparison} tab="numbers" />
        <NumbersSection comparison={comparison} />
      </PageSection>
      <PageSection
        id="words"
        title="Words"
        lead={
          <>
            What each outlet calls people, acts and institutions, by facet and{' '}
            <Term word="concept">concept</Term>. The outlet’s own voice stands apart from words it reports or
            quotes; headlines are marked. What each concept means stands in the{' '}
            <Link href="/method#codebook">codebook</Link>.
          </>
        }
      >
        <CompareArticles comparison={comparison} tab="words" />
        <WordsTable groups={words} columns={columns} />
        <TakeRow>
          <TakeTable base={`/api/v1/releases/${release.id}/tables/words`} what="Words" />
          <EmbedThis part="words" title={`Words: ${release.shortTitle}`} />
        </TakeRow>
        <VoiceFigure
          id="whose-words"
          voices={voicesOfWords(columns, words, (column) => laneAside(column, columns))}
          behind={behind}
          coded={openingWords(columns)}
          picture={{ releases: [release.shortTitle], file: `${release.id}-words-by-voice` }}
        />
      </PageSection>
      <PageSection
        id="windows"
        title="Windows"
        lead={
          <>
            What periods each outlet states, against the <Term word="window">window</Term> of the record and
            the day on which it was published.
          </>
        }
      >
        <WindowsSection comparison={comparison} />
        <TakeRow>
          <TakeTable base={`/api/v1/releases/${release.id}/tables/windows`} what="Windows" />
          <EmbedThis part="windows" title={`Windows: ${release.shortTitle}`} />
        </TakeRow>
      </PageSection>
      <PageSection
        id="officials"
        title="Officials"
        lead="Who is cited, with the title given there: quoted, paraphrased or as a document, how many words are quoted, and what was taken from another outlet."
      >
        <OfficialsTable groups={officials} columns={columns} across={!release.isConstructed} />
        <TakeRow>
          <TakeTable base={`/api/v1/releases/${release.id}/tables/officials`} what="Officials" />
          <EmbedThis part="officials" title={`Officials: ${release.shortTitle}`} />
        </TakeRow>
        <QuotedFigure
          id="quoted-words"
          quoted={quotedWords(columns, officials, (column) => laneAside(column, columns))}
          behind={behind}
          coded={openingWords(columns)}
          picture={{ releases: [release.shortTitle], file: `${release.id}-quoted-words` }}
        />
      </PageSection>
      <PageSection
        id="findings"
        title="Against the record"
        lead={
          <>
            What rules noticed when each article was held against the <Term word="record">record</Term>. These{' '}
            <Term word="finding">findings</Term> are notes to a reader, not verdicts: each says what was seen,
            and none says why or whether it is wrong. Articles coded from their opening alone are not held to
            what they may say further down. What each rule looks at, and how often it is right, stands under{' '}
            <Link href="/method#findings">Method</Link>.
          </>
        }
      >
        <FindingsSection found={found} columns={columns} title={release.shortTitle} />
      </PageSection>
      <PageSection
        id="left-out"
        title="What was left out"
        lead="What the record has, and whether each article states it. Every article leaves most of a record out; what is worth a look is which part one outlet prints and another does not."
      >
        <OmissionsSection
          omissions={omissions}
          columns={columns}
          figures={numbers.map(({ figure }) => figure)}
          unstated={unstatedFigures(omissions, numbers)}
          window={release.window}
          title={release.shortTitle}
        />
      </PageSection>
      {terminology.length > 0 && (
        <PageSection
          id="rulings"
          title="Rulings on words"
          lead="Style rulings that stood when these articles appeared. They are context: most outlets are not bound by them, and a word used here is not a breach."
        >
          <TerminologySection rulings={terminology} columns={columns} />
        </PageSection>
      )}
      <PageSection id="record" title="The record">
        <RecordNotes release={release} numbers={numbers} />
      </PageSection>
    </>
  )
}
