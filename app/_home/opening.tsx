import type { CorpusTotals } from '@/lib/queries/corpus-totals'
import { AcrossLine } from '../_components/across-links'
import { Link } from '../_components/link'
import { counted } from '../_wording/numbers'
import { stepHref } from '../guide/_state/steps'
import styles from './opening.module.css'

interface OpeningProps {
  totals: CorpusTotals
  /** the release that the guide follows is loaded */
  hasGuide: boolean
}

/** What the site is, in five seconds, and the way into the guide. */
export function Opening({ totals, hasGuide }: OpeningProps) {
  return (
    <header className={styles.opening}>
      <h1>The same ICE data, outlet beside outlet</h1>
      <p className="standfirst">
        A release is a letter, report or statement with numbers in it. Parallax sets each one beside the
        articles written from it: the numbers and what they count, the words, the time windows, the officials
        cited. Every cell opens the exact phrase it came from.
      </p>
      {hasGuide && (
        <p className={styles.guide}>
          <Link href={stepHref(1)}>See one number change: about two minutes</Link>
        </p>
      )}
      <p className={styles.guide}>
        <Link href="/lessons">For teachers: six lessons, and a class that codes within minutes</Link>
      </p>
      <AcrossLine />
      <p className={styles.totals}>
        {counted(totals.releases, 'release')}, {counted(totals.articles, 'article')} by{' '}
        {counted(totals.outlets, 'outlet')}, coded by hand: {totals.codedWhole} from the whole text,{' '}
        {totals.codedOpening} from the opening only. <Link href="/method">How this was done</Link>
      </p>
    </header>
  )
}
