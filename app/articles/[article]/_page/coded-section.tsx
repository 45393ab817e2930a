import type { ArticleMention } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { Term } from '../../../_components/term'
import { counted } from '../../../_wording/numbers'
import styles from './article-view.module.css'
import { CodedLists } from './coded-lists'

interface CodedSectionProps {
  mentions: ArticleMention[]
  language: Column['language']
  extent: Column['extent']
  /** whose coding it is */
  view: 'hand' | 'machine' | 'both'
  release: string | null
  /** written for teaching: what was coded gives away part of what was planted */
  isConstructed: boolean
}

/** Every mention of one coding, kind by kind. */
export function CodedSection({
  mentions,
  language,
  extent,
  view,
  release,
  isConstructed,
}: CodedSectionProps) {
  const isMachine = view === 'machine'
  const lists = <CodedLists mentions={mentions} language={language} release={release} />
  return (
    <section aria-labelledby="coded" className={styles.section}>
      <h2 id="coded">
        {isMachine ? (
          'All that the machine read'
        ) : (
          <>
            All that was <Term word="coding">coded</Term>
          </>
        )}
      </h2>
      <p className="lead">
        {counted(mentions.length, 'phrase')} as printed, in the order{' '}
        {isMachine ? 'of the text.' : 'in which they were coded.'}
        {extent === 'opening' &&
          ' Only the opening of the article was coded: what stands further down is not here.'}
      </p>
      {isConstructed ? (
        <details className={styles.folded}>
          <summary>Show what was coded: it gives away part of what was planted in this exercise</summary>
          {lists}
        </details>
      ) : (
        lists
      )}
    </section>
  )
}
