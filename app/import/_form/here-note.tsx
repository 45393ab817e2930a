import type { RefObject } from 'react'
import type { ArticleHere } from '@/lib/commands/import/article-here'
import { Link } from '../../_components/link'
import styles from './review-step.module.css'

interface HereNoteProps {
  here: ArticleHere
  /** the button that the step leads to */
  main: RefObject<HTMLButtonElement | null>
  isPending: boolean
}

/** That the text belongs to an article that is here already: a way to it, or a button that attaches the text. */
export function HereNote({ here, main, isPending }: HereNoteProps) {
  const { how, articleId, headline, outletName, phrases, toldApartBy, followed } = here
  const name = `${outletName}: ${headline ?? 'headline not seen'}`
  return (
    <div className={styles.here}>
      {how === 'same-text' ? (
        <>
          <p>
            This very text is here already: <Link href={`/articles/${articleId}`}>{name}</Link>. There is
            nothing to save, and nothing was changed.
          </p>
          {toldApartBy === 'unknown' ? (
            <p>
              It stands there without an outlet or a link, so nothing tells another printing from it. If this
              is one, <Link href={`/import/articles/${articleId}`}>delete the one that is here</Link> and
              import both, each with its outlet.
            </p>
          ) : (
            toldApartBy && (
              <p>
                Did another outlet print it letter for letter? Fill in{' '}
                {toldApartBy === 'outlet' ? 'that outlet' : 'its link'} below and save it: then both stand.
              </p>
            )
          )}
          {followed && (
            <p>
              It is version {followed.number} of its page, and version {followed.by.number}, imported later,
              is compared with other outlets. Where the page has gone back to this text,{' '}
              <Link href={`/import/articles/${followed.by.articleId}`}>
                delete version {followed.by.number}
              </Link>
              , and this one is compared again.
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            People have coded this article by hand, without its text being here:{' '}
            <Link href={`/articles/${articleId}`}>{name}</Link>.
            {phrases && ` ${phrases.found} of its ${phrases.of} phrases stand in what you gave.`}
          </p>
          <input type="hidden" name="article" value={articleId} />
          <button type="submit" name="step" value="attach" className="button" ref={main} disabled={isPending}>
            Attach the text to it
          </button>
        </>
      )}
    </div>
  )
}
