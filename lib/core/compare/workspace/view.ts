import type { Position, Voice } from '../types'
import type { ColumnKey } from './column-key'

/** What columns are compared by. */
export const TABS = ['words', 'numbers', 'windows', 'officials', 'headlines', 'text', 'left-out'] as const
export type Tab = (typeof TABS)[number]

export const VOICES = ['outlet', 'paraphrased', 'quoted', 'scare quotes'] as const satisfies readonly Voice[]
export const POSITIONS = ['headline', 'lede', 'body'] as const satisfies readonly Position[]
/** The coding made by hand that ships with Parallax, and the engine's; else the id of a coder is named. */
export const CODERS = ['hand', 'machine'] as const
/** What mentions are counted in; the others count articles, and are not shaded. */
export const COUNTED_TABS: readonly Tab[] = ['words', 'numbers', 'windows', 'officials']

/** By what cells are shaded. */
export const HEATS = ['share', 'count', 'off'] as const

/** More columns than this cannot be read beside one another. */
export const MOST_COLUMNS = 12

/** In which order rows stand: by use in all columns, by name, or by use in one column. */
export interface Sort {
  by: 'most' | 'name' | ColumnKey
  /** the other way round: least used first, names from Z */
  isReversed: boolean
}

/** All that a comparison shows. It is the address of the page and nothing else, so that a link shows the same again. */
export interface View {
  /** from left to right, each once */
  columns: ColumnKey[]
  /** columns that stand first and stay in view; some of `columns` */
  pinned: ColumnKey[]
  /** columns put away; some of `columns` */
  hidden: ColumnKey[]
  tab: Tab
  facet: string | null
  voice: Voice | null
  position: Position | null
  sector: string | null
  /** whose coding of each article is shown: one of CODERS or the id of a coder; null: the one that the article shows */
  coder: string | null
  /** articles of outlets of this kind alone */
  outletKind: string | null
  /** articles published from this day, to this day; ISO days */
  from: string | null
  to: string | null
  /** of a text that several articles of a column print, one printing alone */
  isOnce: boolean
  /** rows that hold these words; empty for all */
  search: string
  /** null: the order of the tab, ladder for figures, most used first for all else */
  sort: Sort | null
  isGrouped: boolean
  /** rows that two columns or more have */
  isShared: boolean
  heat: (typeof HEATS)[number]
  /** the cell that is open ("people/alien~outlet:ap") or the phrase ("<article id>#t3") */
  open: string | null
}

/** A view without columns, everything else as it is until somebody chooses. */
export const EMPTY_VIEW: View = {
  columns: [],
  pinned: [],
  hidden: [],
  tab: 'words',
  facet: null,
  voice: null,
  position: null,
  sector: null,
  coder: null,
  outletKind: null,
  from: null,
  to: null,
  isOnce: false,
  search: '',
  sort: null,
  isGrouped: true,
  isShared: false,
  heat: 'share',
  open: null,
}

/** The columns from left to right, pinned ones first. */
export function columnsInOrder({ columns, pinned }: Pick<View, 'columns' | 'pinned'>): ColumnKey[] {
  return [...columns.filter((key) => pinned.includes(key)), ...columns.filter((key) => !pinned.includes(key))]
}

/** The columns that are shown, from left to right. */
export function shownColumns(view: Pick<View, 'columns' | 'pinned' | 'hidden'>): ColumnKey[] {
  return columnsInOrder(view).filter((key) => !view.hidden.includes(key))
}
