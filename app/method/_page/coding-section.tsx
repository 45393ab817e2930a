import { formatNumber } from '@/lib/core/compare/format-number'
import type { CorpusTotals } from '@/lib/queries/corpus-totals'
import styles from './method-view.module.css'

/** Who coded what, how much of each article, and how it was checked. */
export function CodingSection({ totals }: { totals: CorpusTotals }) {
  return (
    <section id="coding" className={styles.section} aria-labelledby="coding-title">
      <h2 id="coding-title">How the coding was done</h2>
      <ul className={styles.totals}>
        {countsOf(totals).map(([count, what]) => (
          <li key={what}>
            <b>{formatNumber(count)}</b> {what}
          </li>
        ))}
      </ul>
      <div className={styles.prose}>
        <p>
          By hand. A person read each article and wrote down every term, number, window and source, each with
          the exact phrase, where it stands (headline, lede or body) and whose voice it is in. Nothing on
          these screens was coded by a machine.
        </p>
        <p>
          <b>Whole text</b> means that the article was coded from its first word to its last.{' '}
          {formatNumber(totals.codedWhole)} articles were coded so; in five of them every phrase was checked
          against the text by script.
        </p>
        <p>
          <b>Opening only</b> means that about the first 2,000 characters of the page were coded and checked
          by eye. {formatNumber(totals.codedOpening)} articles were coded so. What they state further down is
          not here, so their empty cells say “not in the part coded” and not “not stated”.
        </p>
        <p>
          <b>Second reading.</b> Articles coded from their opening were read a second time against the page;
          each shows when that was, against what, and how many corrections it brought. Five of the whole texts
          were coded again from the start by a second person who had not seen the first coding; what the two
          did differently became the rules of the codebook.
        </p>
        <p>
          <b>Spanish.</b> {formatNumber(totals.spanish)} articles are in Spanish. Their phrases stand as
          printed; the English beside them is Parallax’s own and not the outlet’s.
        </p>
        <p>
          <b>Texts.</b> Articles belong to those who wrote them. Parallax holds facts and short phrases, of at
          most twelve words, and the link. Whoever has a text can attach it with{' '}
          <code>npm run attach -- &lt;folder&gt;</code> and read it with its codings in place.
        </p>
        <p>
          <b>Links</b> lead to the outlet’s or publisher’s own page, to government, court and parliament
          sites, and to known archives. Where only a copy elsewhere was seen, it is named and not linked:
          “seen as a copy”.
        </p>
        <p>
          <b>Numbers and the record.</b> The coder tied each printed number to the figure of the record it
          stands for, where there is one, and noted what else is changed. The arithmetic, how far apart two
          numbers are and how their digits differ, is done by rule, and only where both count the same unit.
        </p>
      </div>
    </section>
  )
}

function countsOf(totals: CorpusTotals): [number, string][] {
  return [
    [totals.releases, 'releases'],
    [totals.figures, 'figures of record'],
    [totals.articles, 'articles'],
    [totals.outlets, 'outlets'],
    [totals.terms, 'wordings'],
    [totals.quantities, 'printed numbers'],
    [totals.windows, 'windows'],
    [totals.citations, 'citations'],
    [totals.textsAttached, 'texts attached here'],
  ]
}
