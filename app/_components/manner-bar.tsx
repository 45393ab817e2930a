import type { MannerCounts } from '@/lib/core/compare/sources'
import { type Part, PartsBar } from './parts-bar'

/** How a source is cited, in citations. `most`: the citations that fill the whole width. */
export function MannerBar({ manners, most }: { manners: MannerCounts; most: number }) {
  const parts: Part[] = [
    { words: 'quoted directly', count: manners.direct, look: 'rounded' },
    { words: 'quoted in part', count: manners.partial, look: 'rung' },
    { words: 'paraphrased', count: manners.paraphrase, look: 'bound' },
    { words: 'document', count: manners.document, look: 'ink' },
    { words: 'manner not coded', count: manners.notCoded, look: 'rule' },
  ]
  return <PartsBar parts={parts} most={most} />
}
