import { type SharedCredit, sharedCredit } from '../duplicates/describe-copies'
import { referencePrinting } from '../duplicates/reference-printing'
import { groupBy } from './columns'
import type { Column } from './types'

/** A column whose text is of a group of near-duplicates. */
export interface CopiedColumn
  extends Pick<Column, 'articleId' | 'outletName' | 'published' | 'extent' | 'coderKind'> {
  group: string
  text: string
}

/** A column of a text that several printed, as a page names it. */
export type Printing = Pick<Column, 'articleId' | 'outletName' | 'published'>

/** One text that stands in two or more columns. */
export interface CopiedText {
  /** the news agency that they credit; null where none does or they name different ones */
  credit: SharedCredit | null
  /** the column that counts where the text is counted once */
  counted: Printing
  /** the others, in the columnsʼ order */
  others: Printing[]
}

/**
 * The texts that stand in two or more columns, in the columnsʼ order, each with the one column that counts for it: one coded
 * from its whole text goes before one coded from its opening, then one coded by hand before one read by machine, then the
 * only earliest, then the longest.
 */
export function copiedTexts(columns: readonly CopiedColumn[]): CopiedText[] {
  return [...groupBy(columns, ({ group }) => group).values()].flatMap((members) => {
    if (members.length < 2) return []
    const reference = countedPrinting(members.map((one) => ({ ...one, length: one.text.length })))
    if (!reference) return []
    return {
      credit: sharedCredit(members.map(({ text }) => text)),
      counted: printing(reference),
      others: members.filter(({ articleId }) => articleId !== reference.articleId).map(printing),
    }
  })
}

/** The articles whose columns are put away where each text is counted once. */
export function foldedArticles(copied: readonly CopiedText[]): string[] {
  return copied.flatMap(({ others }) => others.map(({ articleId }) => articleId))
}

/** Columns, some of which may be put away, each with how many other printings of its text are among those. */
export function withOtherPrintings(columns: readonly Column[], copied: readonly CopiedText[]): Column[] {
  const shown = new Set(columns.map(({ articleId }) => articleId))
  return columns.map((column) => {
    const text = copied.find(({ counted }) => counted.articleId === column.articleId)
    const away = text?.others.filter(({ articleId }) => !shown.has(articleId)).length ?? 0
    return away === 0 ? column : { ...column, otherPrintings: away }
  })
}

/** How many printings are put away beside these columns, because each text counts once. */
export function otherPrintings(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + (column.otherPrintings ?? 0), 0)
}

/** What tells which of several printings of one text is counted; `length` in UTF-16 units. */
type Candidate = Pick<CopiedColumn, 'articleId' | 'published' | 'extent' | 'coderKind'> & { length: number }

/** The printing that counts for a text, as copiedTexts() has it; null for none. */
export function countedPrinting<Member extends Candidate>(members: readonly Member[]): Member | null {
  const whole = narrowed(members, ({ extent }) => extent === 'whole')
  const byHand = narrowed(whole, ({ coderKind }) => coderKind === 'person')
  const [first, ...rest] = byHand.map((one) => ({ ...one, id: one.articleId }))
  return first ? referencePrinting([first, ...rest]).reference : null
}

function narrowed<Member>(
  members: readonly Member[],
  isBetter: (member: Member) => boolean,
): readonly Member[] {
  const better = members.filter(isBetter)
  return better.length > 0 ? better : members
}

const printing = ({ articleId, outletName, published }: CopiedColumn): Printing => ({
  ...{ articleId, outletName, published },
})
