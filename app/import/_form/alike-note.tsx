import type { AlikeText } from '@/lib/commands/import/alike-texts'
import { Link } from '../../_components/link'
import { publishedWords } from '../../_wording/coding'
import styles from './review-step.module.css'

/** That the same text or much the same is here already, as another printed it: who, when and how much of it. */
export function AlikeNote({ alike }: { alike: AlikeText[] }) {
  return (
    <ul className={styles.notes} aria-label="Much the same text">
      {alike.map(({ articleId, outletName, published, shared, isSame }) => (
        <li key={articleId}>
          {isSame ? 'This very text, letter for letter,' : 'Much the same text'} is already here:{' '}
          <Link href={`/articles/${articleId}`}>{outletName}</Link>, {publishedWords(published)}
          {!isSame && `, ${shared} % shared`}. Both can stand; a comparison can count them once.
        </li>
      ))}
    </ul>
  )
}
