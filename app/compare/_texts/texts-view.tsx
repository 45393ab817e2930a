import type { ColumnTexts } from '@/lib/core/compare/workspace/page'
import { MOST_TEXTS, sharedFacts } from '@/lib/core/compare/workspace/texts'
import type { View } from '@/lib/core/compare/workspace/view'
import { Link } from '../../_components/link'
import { counted } from '../../_wording/numbers'
import { FactList } from './fact-list'
import { ScrollTogether } from './scroll-together'
import { TextPane } from './text-pane'
import styles from './texts.module.css'

/** Two texts or more beside one another, what they share marked in each; what is missing to read more of them. */
export function TextsView({ view, found: { texts, textless, over } }: { view: View; found: ColumnTexts }) {
  const facts = sharedFacts(texts)
  const open = facts.find(({ id }) => id === view.open) ?? null
  const shared = new Map(facts.map((fact) => [fact.id, fact]))
  return (
    <>
      {texts.length < 2 && (
        <p className={styles.few}>
          {texts.length === 0 ? 'No text is attached to any of these articles' : 'One text alone is attached'}
          : two are needed to read them side by side. Parallax ships no article’s text; attach those that you
          have.
        </p>
      )}
      {textless.length > 0 && (
        <p className={styles.few}>
          Without a text:{' '}
          {textless.slice(0, MOST_NAMED).map(({ articleId, outletName }, place) => (
            <span key={articleId}>
              {place > 0 && ', '}
              <Link href={`/articles/${articleId}/attach`}>{outletName}</Link>
            </span>
          ))}
          {textless.length > MOST_NAMED && ` and ${textless.length - MOST_NAMED} more`}.
        </p>
      )}
      {over > 0 && (
        <p className={styles.few}>
          {counted(over, 'more text')} not shown: at most {MOST_TEXTS} stand side by side. Hide or remove
          columns to read others.
        </p>
      )}
      {texts.length > 1 && <FactList view={view} facts={facts} texts={texts} open={open} />}
      {texts.length > 0 && (
        <ScrollTogether fact={open?.id ?? null}>
          {texts.map((text) => (
            <TextPane key={text.article.articleId} view={view} text={text} shared={shared} open={open} />
          ))}
        </ScrollTogether>
      )}
    </>
  )
}

const MOST_NAMED = 12
