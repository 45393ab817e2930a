import { Link } from '../../../../_components/link'
import type { AttachState } from '../_state/attach-state'
import { articleWords, phrasesWords } from '../_state/attach-words'
import styles from './attach.module.css'

type Other = NonNullable<Extract<AttachState, { step: 'give' }>['other']>

/** That a text was not attached because it is not this articleʼs, with the article that it may be of. */
export function OtherNote({ other }: { other: Other }) {
  return (
    <div className={styles.other} role="alert">
      {other.code === 'attached-elsewhere' ? (
        <p>
          This very text is attached to another article:{' '}
          <Link href={`/articles/${other.article.articleId}`}>{articleWords(other.article)}</Link>. It is of
          the same outlet or page, where a text stands once, so nothing was saved.
        </p>
      ) : (
        <>
          <p>
            This does not look like the text of this article: {phrasesWords(other)} stand in it. Nothing was
            saved.
          </p>
          {other.nearest && (
            <p>
              {other.isClear ? 'It is the text of ' : 'The nearest other article is '}
              <Link href={`/articles/${other.nearest.articleId}/attach`}>{articleWords(other.nearest)}</Link>
              {other.nearest.of > 0 && `, with ${phrasesWords(other.nearest)}`}.
            </p>
          )}
        </>
      )}
    </div>
  )
}
