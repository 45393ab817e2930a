import type { ArticleFindings } from '@/lib/core/compare/against-record'
import type { MachineReading } from '@/lib/core/compare/machine-reading'
import type { ArticleDetail } from '@/lib/core/compare/pages'
import { TerminologyList } from '../../../_components/terminology-list'
import { CodedText } from '../_coding/coded-text'
import { findingNotes } from '../_findings/finding-notes'
import { FindingsSection } from '../_findings/findings-section'
import type { FindingNote } from '../_reader/reader-segments'
import { ArticleHeader } from './article-header'
import styles from './article-view.module.css'
import { AttachNote } from './attach-note'
import { CodedSection } from './coded-section'
import { CopiesNote } from './copies-note'
import { ImportedNote } from './imported-note'
import { TextNote } from './text-note'

interface ArticleViewProps {
  detail: ArticleDetail
  /** what the engine read in the attached text */
  machine: MachineReading | null
  /** what the rules noticed in it; null where it is compared by no release */
  found: ArticleFindings | null
}

const NONE: FindingNote[] = []

/** An articleʼs own page: what is known of it, its text where one is attached, all that was coded, remarks. */
export function ArticleView({ detail, machine, found }: ArticleViewProps) {
  const { column, mentions, text, remarks, terminology, releases } = detail
  const release = releases.find(({ isPrimary }) => isPrimary)?.id ?? releases[0]?.id ?? null
  return (
    <>
      <ArticleHeader detail={detail} />
      {detail.imported && <ImportedNote imported={detail.imported} column={column} releases={releases} />}
      {text && <CopiesNote articleId={column.articleId} />}
      {found && <FindingsSection found={found} extent={column.extent} isConstructed={detail.isConstructed} />}
      {text && !detail.imported && !detail.isConstructed && (
        <TextNote articleId={column.articleId} attachedAt={text.attachedAt} />
      )}
      {text ? (
        <CodedText
          text={text}
          mentions={mentions}
          column={column}
          machine={machine}
          // In an exercise the numbers would give away what was planted.
          notes={found ? findingNotes(text.body, found, !detail.isConstructed) : NONE}
          release={release}
          isConstructed={detail.isConstructed}
        />
      ) : (
        <>
          <section aria-labelledby="text" className={styles.section}>
            <h2 id="text">The text</h2>
            <AttachNote articleId={column.articleId} />
          </section>
          <CodedSection
            mentions={mentions}
            language={column.language}
            extent={column.extent}
            view={column.coderKind === 'engine' ? 'machine' : 'hand'}
            release={release}
            isConstructed={detail.isConstructed}
          />
        </>
      )}
      {remarks.length > 0 && !detail.isConstructed && (
        <section aria-labelledby="remarks" className={styles.section}>
          <h2 id="remarks">The coder’s remarks</h2>
          <p className="lead">
            Notes that the person who coded the article left. They are remarks, not findings.
          </p>
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      {terminology.length > 0 && (
        <section aria-labelledby="rulings" className={styles.section}>
          <h2 id="rulings">Rulings on words when it appeared</h2>
          <p className="lead">
            Context: most outlets are not bound by them, and a word used here is not a breach.
          </p>
          <TerminologyList rulings={terminology} />
        </section>
      )}
    </>
  )
}
