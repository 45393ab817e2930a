import type { ArticleMention } from '@/lib/core/compare/pages'

/** A mention to be marked in the text. */
export type MarkedMention = ArticleMention & {
  /** the engine found it; otherwise a person did */
  byMachine?: boolean
}

/** A place that a finding rests on, noted where it ends. Offsets are UTF-16 units, end exclusive. */
export interface FindingNote {
  /** the finding's number among those of the article */
  number: number
  /** the id under which links lead here */
  id: string
  /** the rule's title */
  title: string
  /** its number is drawn; otherwise links lead here and nothing shows */
  isMarked: boolean
  start: number
  end: number
}

/** A stretch of the text over which the same mentions stand. Offsets are UTF-16 units, end exclusive. */
export interface ReaderSegment {
  start: number
  end: number
  text: string
  mentions: MarkedMention[]
  /** mentions whose first anchor starts here: a link to a mention leads to this stretch */
  opens: MarkedMention[]
  /** some mention stands from here on: a link to the place leads to this stretch */
  isPlace: boolean
  /** words inside quotation marks that a citation credits */
  inQuote: boolean
  /** findings that rest on words which end here */
  notes: FindingNote[]
}

interface Range {
  start: number
  end: number
  mention: MarkedMention
  isQuote: boolean
  isFirst: boolean
}

/**
 * The text cut at every start and end of an anchor, so that overlapping mentions each keep their own extent.
 * Anchors that do not lie within the text are dropped: nothing is drawn that the text does not hold.
 */
export function readerSegments(
  body: string,
  mentions: MarkedMention[],
  notes: readonly FindingNote[] = [],
): ReaderSegment[] {
  const noted = notes.filter(({ start, end }) => start >= 0 && end > start && end <= body.length)
  const ranges = mentions.flatMap((mention) => rangesOf(mention, body.length))
  const cuts = new Set([
    0,
    body.length,
    ...ranges.flatMap(({ start, end }) => [start, end]),
    ...noted.map(({ end }) => end),
  ])
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).flatMap((start, index) => {
    const end = points[index + 1] ?? body.length
    if (end <= start) return []
    const here = ranges.filter((range) => range.start <= start && range.end >= end)
    return [
      {
        start,
        end,
        text: body.slice(start, end),
        mentions: [...new Set(here.filter(({ isQuote }) => !isQuote).map(({ mention }) => mention))],
        opens: here.filter((range) => range.isFirst && range.start === start).map(({ mention }) => mention),
        isPlace: here.some((range) => !range.isQuote && range.start === start),
        inQuote: here.some(({ isQuote }) => isQuote),
        notes: noted.filter((note) => note.end === end),
      },
    ]
  })
}

/** The stretches line by line, cut at line ends; empty lines are left out. */
export function readerParagraphs(segments: ReaderSegment[]): ReaderSegment[][] {
  const paragraphs: ReaderSegment[][] = [[]]
  for (const segment of segments) {
    let start = segment.start
    const lines = segment.text.split('\n')
    for (const [index, line] of lines.entries()) {
      if (index > 0) paragraphs.push([])
      if (line) {
        const isFirst = start === segment.start
        paragraphs.at(-1)?.push({
          ...segment,
          ...{ start, end: start + line.length, text: line },
          opens: isFirst ? segment.opens : [],
          isPlace: isFirst && segment.isPlace,
          notes: index === lines.length - 1 ? segment.notes : [],
        })
      }
      start += line.length + 1
    }
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''))
}

function rangesOf(mention: MarkedMention, length: number): Range[] {
  return mention.anchors
    .filter(({ start, end }) => start >= 0 && end > start && end <= length)
    .map(({ start, end, role }, index) => ({
      start,
      end,
      mention,
      isQuote: role === 'quote',
      isFirst: index === 0,
    }))
}
