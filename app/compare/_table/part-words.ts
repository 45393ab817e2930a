import { RELATION_WORDS } from '@/lib/core/compare/relation-words'
import { voiceWords } from '../../_wording/speech'

const WORDS: Record<string, string> = {
  ...RELATION_WORDS,
  ...voiceWords,
  outlet: 'own',
  paraphrased: 'reported',
  'not coded': 'voice not coded',
  direct: 'direct',
  partial: 'in part',
}

/** The name of a part of a cell: a voice, a manner of citing, a relation to the record, a standing. */
export function partWords(label: string): string {
  return WORDS[label] ?? label
}
