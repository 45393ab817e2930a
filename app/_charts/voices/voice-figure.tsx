import type { VoiceLanes } from '@/lib/core/compare/voice-lanes'
import { ChartFrame } from '../chart-frame'
import { heightsOf } from '../chart-heights'
import type { Behind } from '../mark'
import type { PictureWords } from '../picture/picture-words'
import { LazyVoiceChart } from './lazy-voice-chart'
import { placeVoices } from './voice-layout'
import { VoicesTable } from './voices-table'

interface VoiceFigureProps {
  id: string
  voices: VoiceLanes
  /** where the phrases of a lane stand, by its key */
  behind: Behind
  /** what of the articles was not coded, in a sentence */
  coded: string
  picture: Pick<PictureWords, 'releases' | 'file'>
}

/** Whose words each outlet prints: its own, reported, quoted; times and shares as a chart, and the same as a table. */
export function VoiceFigure({ id, voices, behind, coded, picture }: VoiceFigureProps) {
  const note = `Coded words by whose voice they stand in: left the times, right what share of them. ${coded}`
  return (
    <ChartFrame
      id={id}
      title="Whose words"
      lead={
        <>
          How often the coded words stand in the outlet’s own voice, in reported speech and in quotation
          marks: times on one scale for all, and beside them what share of its coded words each voice has.
          Longer parts hold more words, so compare shares before times. {coded}
        </>
      }
      height={heightsOf((width) => placeVoices(voices, width).height)}
      picture={{ ...picture, note, shows: 'Coded words by voice' }}
      table={<VoicesTable voices={voices} />}
    >
      <LazyVoiceChart voices={voices} behind={behind} />
    </ChartFrame>
  )
}
