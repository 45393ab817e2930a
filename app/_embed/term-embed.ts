import { allTimes, type Tally, type VoiceTimes } from '@/lib/core/compare/uses'
import type { EmbedCell, EmbedTable } from '@/lib/core/embed/view'
import type { TermDetail } from '@/lib/queries/term-detail'
import { voiceWords } from '../_wording/speech'

const MOST_OUTLETS = 25 // those of most articles; the living page has the others

/** A wording by year and by outlet, in whose voice. */
export function termTables({ label, years, outlets }: TermDetail): EmbedTable[] {
  const heads = (first: string) =>
    [first, 'Articles', 'Times, by voice'].map((name) => ({ name, about: null }))
  return [
    {
      caption: `“${label}” by year of publication`,
      isList: true,
      heads: heads('Published in'),
      rows: years.map(({ year, of, ...tally }) => ({
        ...{ group: null, head: year === null ? 'date not seen' : String(year), about: null },
        cells: [{ strong: String(tally.articles), beside: `of ${of}` }, voiceCell(tally, years)],
      })),
    },
    {
      caption: `Outlets that print “${label}”, most articles first`,
      isList: true,
      heads: heads('Outlet'),
      rows: outlets.slice(0, MOST_OUTLETS).map(({ outletName, outletKind, ...tally }) => ({
        ...{ group: null, head: outletName, about: outletKind },
        cells: [{ strong: String(tally.articles) }, voiceCell(tally, outlets)],
      })),
    },
  ]
}

/** How often in all, and what the table leaves out. */
export function termNotes({ total }: TermDetail): string[] {
  const left = total.outlets - MOST_OUTLETS
  return [
    `Printed ${allTimes(total.times)} times in ${total.articles} articles by ${total.outlets} outlets on ${total.releases} releases. Where only the opening of an article was coded, the rest of it may print it too.`,
    ...(left > 0 ? [`${left} more outlets print it.`] : []),
  ]
}

function voiceCell({ times }: Tally, all: readonly Tally[]): EmbedCell {
  if (allTimes(times) === 0) return { quiet: 'none in what was coded' }
  const parts = PARTS.map(({ voice, words, look }) => ({ words, look, count: times[voice] }))
  return {
    bar: { parts, most: Math.max(1, ...all.map((each) => allTimes(each.times))) },
    quiet: parts
      .filter(({ count }) => count > 0)
      .map(({ words, count }) => `${words} ${count}`)
      .join(' · '),
  }
}

type Look = NonNullable<EmbedCell['bar']>['parts'][number]['look']

const PARTS: { voice: keyof VoiceTimes; words: string; look: Look }[] = [
  { voice: 'outlet', words: voiceWords.outlet, look: 'ink' },
  { voice: 'paraphrased', words: voiceWords.paraphrased, look: 'bound' },
  { voice: 'quoted', words: voiceWords.quoted, look: 'rounded' },
  { voice: 'scare quotes', words: voiceWords['scare quotes'], look: 'rung' },
  { voice: 'notCoded', words: 'voice not coded', look: 'rule' },
]
