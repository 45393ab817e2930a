import { formatNumber } from '@/lib/core/compare/format-number'
import { CHARACTERS_A_WORD } from '@/lib/core/compare/workspace/coded-length'
import type { CorpusTotals } from '@/lib/queries/corpus-totals'
import { Link } from '../../_components/link'
import { Term } from '../../_components/term'
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
          <Term word="coding">Coded</Term> by hand: every term, number, window and source, each with the exact
          phrase, where it stands (headline, lede or body) and whose voice it is in.
        </p>
        <p>
          <b>Whole text</b> means that the article was coded from its first word to its last.{' '}
          {formatNumber(totals.codedWhole)} articles were coded so; in five of them every phrase was checked
          against the text by script.
        </p>
        <p id="opening-only">
          <b>Opening only</b> means that about the first 2,000 characters of the page were coded and checked
          by eye. {formatNumber(totals.codedOpening)} articles were coded so. What they state further down is
          not here, so their empty cells say “not in the part coded” and not “not stated”. Where a rule of the
          codebook needs the text, their modifiers and facets follow the older coding guide.
        </p>
        <p>
          <b>Second reading.</b> Articles coded from their opening were read a second time against the page;
          each shows when that was, against what, and how many corrections it brought. Five of the whole texts
          were coded a second time, independently of the first coding; what the two did differently became the
          rules of the codebook.
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
        <p id="copies">
          <b>Reprints and wire copy.</b> Texts that are attached or imported are cut into every five words in
          a row (shingling: Broder, “On the resemblance and containment of documents”, 1997). Texts that may
          be alike are found by MinHash with banding (Broder, Charikar, Frieze and Mitzenmacher, 1998;
          Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, section 3.4) and then compared in
          full. Two are much the same text where they share 40 % of all such runs, or where the shorter shares
          55 % of its own and at least half of its opening stands in the opening of the longer. Texts joined
          by a third may share less with one another; how much is said of each. A text that another outlet
          prints letter for letter is an article of its own; the same text of the same outlet or page stands
          once, as it does where neither outlet nor link tells two printings apart. A news agency is named
          where a dateline, byline or credit line in the text names it. Which came first is said only where
          every one is dated to the day and one is the earliest. Where several columns of a release are one
          such text, the reader may count it once: then one of them stands for all, in every table, count and
          chart.
        </p>
        <p id="shares">
          <b>Shares in 1,000 words.</b> The <Link href="/compare">comparison workspace</Link> sets beside each
          count how often it stands in 1,000 words of the part coded. Words are counted where the text
          attached is the one that was coded. Else they are reckoned from its characters, {CHARACTERS_A_WORD}{' '}
          to a word with its space, for all columns alike, and the share is marked ≈; running texts have 5.4
          to 7.0. An article whose length is not known is in the count and not in the share. Openings are
          short, so a share rests on few words: the count stands first.
        </p>
        <p>
          <b>Links</b> lead to the outlet’s or publisher’s own page, to government, court and parliament
          sites, and to known archives. Where only a copy elsewhere was seen, it is named and not linked:
          “seen as a copy”.
        </p>
        <p>
          <b>Numbers and the record.</b> Each printed number was tied by hand to the figure of the record it
          stands for, where there is one. What it is to that figure (exact, rounded, its digits changed and so
          on) is worked out by rule from the two numbers. Two counts are compared even where their units
          differ, and the unit is then marked as changed, by rule; only what cannot be subtracted, such as a
          share and a count, is not compared. Changes of population, act or window were read by hand from the
          coder’s notes.
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
