import type { CitationEntry } from '@/lib/core/compare/types'
import { counted } from './numbers'

const MODES: Record<NonNullable<CitationEntry['mode']>, string> = {
  direct: 'quoted directly',
  partial: 'quoted in part',
  paraphrase: 'paraphrased',
}

type Cited = Pick<CitationEntry, 'mode' | 'document' | 'quotedWords'>

/** How a source is cited: "quoted directly, 23 words" · "paraphrased" · "document, paraphrased". */
export function citationManner({ mode, document, quotedWords }: Cited): string {
  const quoted = quotedWords ? counted(quotedWords, 'word') : null
  const manner = [mode ? MODES[mode] : null, quoted].filter(Boolean).join(', ')
  if (document) return manner ? `document, ${manner}` : 'document'
  return manner || 'manner not coded'
}
