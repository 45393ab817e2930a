import { dayNumber } from '../compare/calendar'
import type { CodedWindow } from '../findings/coded-article'
import { evidenceOf } from '../findings/evidence'
import type { Checked, Finding, Rule } from '../findings/finding'
import { daysIn, windowInWords } from '../findings/printed-window'
import { quoted } from '../findings/wording'

const SLACK = 45 // days; months are told loosely, and a shift is more than that
// The data as a whole, and that it is of a time: what stands beside a number has a rule of its own (shifted-window).
const SAID_OF_DATA =
  /(?:^|[^\p{L}])(?:the|these|those|its|their|all|ice’s|ice's|agency’s|agency's)\s+(?:new\s+|latest\s+|released\s+)?(?:figures|numbers|data|statistics|totals|counts|list|report|table|spreadsheet)\s+(?:\p{L}+ly\s+)?(?:cover|covers|covered|covering|span|spans|spanned|spanning|range from|ranges from|run from|runs from|date from|are for|is for|were for|are from)\s+(?:only\s+|just\s+|all of\s+|the whole of\s+|the entire\s+|a period of\s+)?$/iu

/** A draft that tells of all data at once another time than the record is about. */
export const dataWindow: Rule = {
  id: 'data-window',
  title: 'The data are of another time',
  why: 'Whoever tells what a document covers dates each number in it.',
  find: (checked) => {
    const told = checked.article.windows.find(
      (window) => isOfData(window, checked) && isApart(window, checked),
    )
    return told ? [finding(told, checked)] : []
  },
}

function isOfData({ start, voice }: CodedWindow, { article }: Checked): boolean {
  if (start === null || article.text === null || voice === 'quoted') return false
  const before = article.text.slice(Math.max(0, start - 160), start)
  return SAID_OF_DATA.test(before.split(/[.!?]\s|\n/).at(-1) ?? '')
}

function isApart({ from, until }: CodedWindow, { record }: Checked): boolean {
  const { start, end } = record.window
  if (from === null || until === null || start === null || end === null) return false
  const period = daysIn({ start: from, end: until }) ?? 0
  if (period <= SLACK)
    return dayNumber(from) - dayNumber(end) > SLACK || dayNumber(start) - dayNumber(until) > SLACK
  // Some figures of a record are of another time than the rest of it.
  const windows = [record.window, ...record.figures.map(({ window }) => window)]
  return !windows.some((one) => {
    if (one.start === null || one.end === null) return false
    return near(one.start, from) && near(one.end, until)
  })
}

function near(one: string, other: string): boolean {
  return Math.abs(dayNumber(one) - dayNumber(other)) <= SLACK
}

function finding(window: CodedWindow, { article, record }: Checked): Finding {
  const { kind, start, end } = record.window
  return {
    rule: dataWindow.id,
    statement: `The article says ${quoted(window.phrase)} of the data; the record counts ${windowInWords(kind, start, end)}.`,
    evidence: [evidenceOf(article, window)],
    figureIds: [],
  }
}
