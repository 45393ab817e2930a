import type { PublicFigures } from '@/lib/content/schema/evaluation'

/** Public gold as the page shows it: what it is, which of our figures stand there, and what other readers reach. */
export interface PublicGold {
  name: string
  what: string
  /** ids of our figures, with the head of their column */
  columns: [figure: string, label: string][]
  /** in percent, in the order of the columns; null where nobody says */
  others: { name: string; percent: (number | null)[] }[]
  /** how comparable the others are */
  note: string
}

/** The gold that others have been measured on. What has no others to compare is told in a sentence. */
export const PUBLIC_GOLD: Partial<Record<PublicFigures['id'], PublicGold>> = {
  time_te3_platinum: {
    name: 'TempEval-3 Platinum',
    what: 'News texts with their time expressions, among them lengths and frequencies, which Parallax otherwise leaves out. Scored only, never developed on.',
    columns: [
      ['same span', 'same words'],
      ['in part', 'in part'],
      ['days right, of all dated', 'days right'],
    ],
    others: [
      { name: 'HeidelTime', percent: [80.9, 89.9, 88.5] },
      { name: 'SUTime', percent: [79.9, 89.9, 79.5] },
      { name: 'recognizers-text', percent: [66.9, 85.9, 73.1] },
      { name: 'chrono', percent: [40.0, 69.8, 48.7] },
    ],
    note: 'All were run on the same texts and counted in the same way. None of the others reads US fiscal years or “as of”. Fiscal years are left out of the count: this gold takes them for calendar years.',
  },
  qty_newsquant_dev: {
    name: 'NewsQuant, one half',
    what: 'Sentences of news with the value, unit and limit of each quantity.',
    columns: [
      ['value', 'value'],
      ['value and unit', 'and unit'],
      ['value and limit', 'and limit'],
    ],
    others: [
      { name: 'CQE', percent: [92.0, 85.6, 88.1] },
      { name: 'quantulum3', percent: [73.0, 47.2, null] },
      { name: 'recognizers-text', percent: [72.9, 34.3, 51.5] },
      { name: 'GPT-3', percent: [70.6, 59.1, 51.9] },
    ],
    note: 'The others were counted on both halves; those of CQE, quantulum3 and GPT-3 are what was published. Parallax may have been developed on its half in part.',
  },
  quote_polnear_dev: {
    name: 'PolNeAR, development part',
    what: 'Political news with everything that is attributed to somebody, also attitudes (“opposed”, “hopes”). Scored only; the engine was developed with its other part.',
    columns: [
      ['content exact', 'content exact'],
      ['content in part', 'content in part'],
      ['reported speech found', 'reported speech found'],
    ],
    others: [
      { name: 'BiLSTM and CRF', percent: [59.0, null, null] },
      { name: 'CRF', percent: [28.6, null, null] },
      { name: 'rules on verbs of saying', percent: [15.8, 41.9, 16] },
      { name: 'quotation marks alone', percent: [14.6, 33.9, 0] },
    ],
    note: 'The two models’ figures are what was published; a larger model, given one sentence at a time, is published with 72.9%. The two simplest were run on the same texts.',
  },
}
