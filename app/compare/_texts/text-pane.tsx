import { factHere, type ReadText, type SharedFact } from '@/lib/core/compare/workspace/texts'
import type { View } from '@/lib/core/compare/workspace/view'
import { publishedWords } from '../../_wording/coding'
import {
  type ReaderSegment,
  readerParagraphs,
  readerSegments,
} from '../../articles/[article]/_reader/reader-segments'
import { addressOf } from '../_state/address'
import styles from './texts.module.css'

interface TextPaneProps {
  view: View
  text: ReadText
  shared: ReadonlyMap<string, SharedFact>
  open: SharedFact | null
}

/** One text in a box of its own that scrolls; what another text has too is a link that finds it there. */
export function TextPane({ view, text, shared, open }: TextPaneProps) {
  const { article, body, mentions, release } = text
  const lang = article.language === 'es' ? 'es' : undefined
  return (
    <article className={styles.pane} aria-label={article.outletName}>
      <header>
        <h3>
          <a href={`/articles/${article.articleId}`}>{article.outletName}</a>
        </h3>
        <p>{publishedWords(article.published)}</p>
      </header>
      <section
        className={styles.sheet}
        aria-label={`Text of ${article.outletName}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        data-pane=""
        lang={lang}
      >
        {readerParagraphs(readerSegments(body, mentions)).map((segments) => (
          <p key={segments[0]?.start}>
            {runsOf(segments, release, shared).map((run) => (
              <Run key={run.start} view={view} articleId={article.articleId} run={run} open={open} />
            ))}
          </p>
        ))}
      </section>
    </article>
  )
}

/** Stretches one after the other that stand for the same shared fact, or for none. */
interface TextRun {
  start: number
  fact: SharedFact | null
  segments: ReaderSegment[]
}

function runsOf(
  segments: readonly ReaderSegment[],
  release: string | null,
  shared: ReadonlyMap<string, SharedFact>,
): TextRun[] {
  const runs: TextRun[] = []
  for (const segment of segments) {
    const fact = factHere(segment.mentions, release, shared)
    const last = runs.at(-1)
    if (last && last.fact === fact) last.segments.push(segment)
    else runs.push({ start: segment.start, fact, segments: [segment] })
  }
  return runs
}

interface RunProps {
  view: View
  articleId: string
  run: TextRun
  open: SharedFact | null
}

/** Plain text, or a link that marks the fact in every text. */
function Run({ view, articleId, run: { start, fact, segments }, open }: RunProps) {
  const text = segments.map((segment) =>
    segment.inQuote ? <i key={segment.start}>{segment.text}</i> : segment.text,
  )
  if (fact === null) return text
  const isOpen = fact.id === open?.id
  return (
    <a
      href={addressOf(view, { open: isOpen ? null : fact.id })}
      data-soft={`at ${articleId} ${start}`}
      data-kind={fact.kind}
      data-marked={isOpen || undefined}
      className={styles.mark}
    >
      {text}
      {isOpen && <span className="sr-only"> (marked)</span>}
    </a>
  )
}
