import type { CodedPhrase, Position, Voice } from '@/lib/core/compare/types'

/** How a voice is named on screen. */
export const voiceWords: Record<Voice, string> = {
  outlet: 'own words',
  paraphrased: 'reported speech',
  quoted: 'quoted',
  'scare quotes': 'scare quotes',
}

/** The voices in the order in which they are listed: the outletʼs own first. */
export const voiceOrder: Voice[] = ['outlet', 'paraphrased', 'quoted', 'scare quotes']

/** "Lechleitner, reported" · "Mark Green, quoted" · "own words"; null where the voice was not coded. */
export function whoSpeaks({ voice, speaker }: Pick<CodedPhrase, 'voice' | 'speaker'>): string | null {
  if (voice === null) return speaker
  if (voice === 'outlet') return 'own words'
  if (voice === 'scare quotes') return 'scare quotes'
  const manner = voice === 'quoted' ? 'quoted' : 'reported'
  return speaker ? `${speaker}, ${manner}` : manner
}

/** Where the phrase stands, said only where it is not the body. */
export function placeAside(position: Position | null): string | null {
  return position === 'headline' || position === 'lede' ? position : null
}
