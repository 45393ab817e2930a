'use client'

import type { Voice } from '@/lib/core/compare/types'
import { Phrase } from '../../../_components/phrase'
import { voiceOrder, voiceWords } from '../../../_wording/speech'
import filter from '../_numbers/tone-filter.module.css'

interface VoiceFilterProps {
  counts: Record<Voice, number>
  chosen: Voice | null
  onChoose: (voice: Voice | null) => void
}

/** The key to the voices, each written as it looks in the table, which also filters. */
export function VoiceFilter({ counts, chosen, onChoose }: VoiceFilterProps) {
  return (
    <fieldset className={filter.filter}>
      <legend className="sr-only">Show only words in this voice</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        All voices
      </button>
      {voiceOrder.map((voice) => (
        <button
          key={voice}
          type="button"
          aria-pressed={chosen === voice}
          disabled={counts[voice] === 0}
          onClick={() => onChoose(chosen === voice ? null : voice)}
        >
          <Phrase phrase={voiceWords[voice]} voice={voice} lang="en" />
          <span className={filter.count}>{counts[voice]}</span>
        </button>
      ))}
    </fieldset>
  )
}
