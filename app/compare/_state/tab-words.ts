import type { Tab } from '@/lib/core/compare/workspace/view'

interface TabWords {
  label: string
  /** what the rows are, at the head of the first column */
  head: string
  lead: string
  /** what the bold number of a cell counts */
  counts: string
}

/** How each tab is named and what it shows. */
export const tabWords: Record<Tab, TabWords> = {
  words: {
    label: 'Words',
    head: 'Concept',
    lead: 'What each column calls people, acts and institutions, by facet and concept.',
    counts: 'times in the parts coded',
  },
  numbers: {
    label: 'Numbers',
    head: 'Figure or unit',
    lead: 'What each column prints: for each figure of the record where all columns are on one release, else by what the numbers count.',
    counts: 'numbers in the parts coded',
  },
  windows: {
    label: 'Windows',
    head: 'Kind of window',
    lead: 'What windows of time each column states, by kind.',
    counts: 'windows in the parts coded',
  },
  officials: {
    label: 'Officials',
    head: 'Source',
    lead: 'Who is cited in each column, by sector, and how.',
    counts: 'citations in the parts coded',
  },
  headlines: {
    label: 'Headlines',
    head: 'Release',
    lead: 'The headlines of each column’s articles, by the release that they are about.',
    counts: 'headlines',
  },
  text: {
    label: 'Text',
    head: '',
    lead: 'The attached texts beside one another. What two or more of them have is marked; choose one of it to find it in all.',
    counts: '',
  },
  'left-out': {
    label: 'Left out',
    head: 'What the record has',
    lead: 'What of the record the articles of each column state, and what they leave out.',
    counts: 'articles that state it',
  },
}
