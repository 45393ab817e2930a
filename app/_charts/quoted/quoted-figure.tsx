import type { QuotedWords } from '@/lib/core/compare/quoted-words'
import { ChartFrame } from '../chart-frame'
import { heightsOf } from '../chart-heights'
import type { Behind } from '../mark'
import type { PictureWords } from '../picture/picture-words'
import { LazyQuotedChart } from './lazy-quoted-chart'
import { placeQuotes } from './quoted-layout'
import { QuotedTable } from './quoted-table'

interface QuotedFigureProps {
  id: string
  quoted: QuotedWords
  /** where the phrases of a lane stand, by its key */
  behind: Behind
  /** what of the articles was not coded, in a sentence */
  coded: string
  picture: Pick<PictureWords, 'releases' | 'file'>
}

/** Whose words stand between quotation marks, by sector: in all, then each outlet on one scale; and the same as a table. */
export function QuotedFigure({ id, quoted, behind, coded, picture }: QuotedFigureProps) {
  const note = `Words between quotation marks, by the sector of whoever is quoted. ${coded}`
  return (
    <ChartFrame
      id={id}
      title="Who gets the words"
      lead={
        <>
          How many words stand between quotation marks, by the sector of whoever is quoted. On top all
          articles together, on a scale of its own; below them each outlet, all on one scale. Reported speech
          has no quoted words and is in no bar, and what a coder did not count is said, not guessed. {coded}
        </>
      }
      height={heightsOf((width) => placeQuotes(quoted, width).height)}
      picture={{ ...picture, note, shows: 'Quoted words by sector of the source' }}
      table={<QuotedTable quoted={quoted} />}
    >
      <LazyQuotedChart quoted={quoted} behind={behind} />
    </ChartFrame>
  )
}
