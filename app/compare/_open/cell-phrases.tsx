import { figureOfRow } from '@/lib/core/compare/workspace/numbers'
import type { Opened } from '@/lib/core/compare/workspace/page'
import type { View } from '@/lib/core/compare/workspace/view'
import { Link } from '../../_components/link'
import { Phrase } from '../../_components/phrase'
import { publishedWords } from '../../_wording/coding'
import { HANDOUT, handoutHref } from '../../_wording/handout'
import { counted } from '../../_wording/numbers'
import { codedPlaceHref } from '../../_wording/refs'
import { whoSpeaks } from '../../_wording/speech'
import frame from '../../releases/[release]/_evidence/evidence-frame.module.css'
import { addressOf } from '../_state/address'
import { AgainstRecord } from './against-record'
import { EvidencePanel } from './evidence-panel'
import styles from './open-panel.module.css'

interface CellPhrasesProps {
  view: View
  opened: Opened
  /** whose figures the rows of numbers are; null where the columns share no record */
  release: string | null
  /** phrases then lead to the articleʼs page as it is now */
  isFrozen: boolean
}

/** Every phrase behind the number of a cell, with whose words it is and where it stands; each opens its evidence. */
export function CellPhrases({ view, opened, release, isFrozen }: CellPhrasesProps) {
  const { phrases, label, columnName, againstRecord } = opened
  const figure = release === null ? null : figureOfRow(opened.rowId)
  // What a record has is no kind of phrase: each leads to where it stands.
  const isPlain = isFrozen || againstRecord !== undefined
  return (
    <EvidencePanel name={`${columnName}: ${label}`}>
      <p className={styles.title}>
        <span>
          <b>{columnName}</b>: {label}
          {!againstRecord && <>, {counted(phrases.length, 'coded phrase')}</>}
        </span>
        <button type="button" data-evidence-close="" className={frame.close}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
      {release !== null && figure !== null && (
        <p className={styles.onward}>
          <Link href={handoutHref(release, figure)}>{HANDOUT}</Link>
        </p>
      )}
      {againstRecord && <AgainstRecord {...againstRecord} />}
      <ol className={styles.phrases}>
        {phrases.map(({ entry, article }) => (
          <li key={entry.ref}>
            <p>
              <a
                href={isPlain ? codedPlaceHref(entry.ref) : addressOf(view, { open: entry.ref })}
                data-soft={isPlain ? undefined : `phrase ${entry.ref}`}
                className={styles.phrase}
              >
                {entry.phrase ? (
                  <Phrase phrase={entry.phrase} voice={entry.voice} lang={article.language} />
                ) : (
                  'a quotation without a cue'
                )}
              </a>
              {entry.count > 1 && <span> ×{entry.count}</span>}
              {entry.gloss && <small>{entry.gloss}</small>}
            </p>
            <p>{[whoSpeaks(entry), entry.position].filter(Boolean).join(' · ') || 'voice not coded'}</p>
            <p>
              <Link href={`/articles/${article.articleId}`}>{article.outletName}</Link>,{' '}
              {publishedWords(article.published)}
              {article.headline && (
                <small lang={article.language === 'es' ? 'es' : undefined}>{article.headline}</small>
              )}
            </p>
          </li>
        ))}
      </ol>
    </EvidencePanel>
  )
}
