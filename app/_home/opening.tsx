import Link from 'next/link'
import type { CorpusTotals } from '@/lib/queries/corpus-totals'
import { counted } from '../_wording/numbers'
import styles from './opening.module.css'

/** What the site is, in five seconds. */
export function Opening({ totals }: { totals: CorpusTotals }) {
  return (
    <header className={styles.opening}>
      <h1>The same ICE data, outlet beside outlet</h1>
      <p className="standfirst">
        A release is a letter, report or statement with numbers in it. Parallax sets each one beside the
        articles written from it: the numbers and what they count, the words, the time windows, the officials
        cited. Every cell opens the exact phrase it came from.
      </p>
      <p className={styles.totals}>
        {counted(totals.releases, 'release')}, {counted(totals.articles, 'article')} by{' '}
        {counted(totals.outlets, 'outlet')}, coded by hand: {totals.codedWhole} from the whole text,{' '}
        {totals.codedOpening} from the opening only. <Link href="/method">How this was done</Link>
      </p>
    </header>
  )
}
