import type { Opened } from '@/lib/core/compare/workspace/page'
import { CitationEvidence } from '../../releases/[release]/_evidence/citation-evidence'
import { NumberEvidence } from '../../releases/[release]/_evidence/number-evidence'
import { WindowEvidence } from '../../releases/[release]/_evidence/window-evidence'
import { WordEvidence } from '../../releases/[release]/_evidence/word-evidence'

/** One phrase with all that is known of it, as the page of its release shows it. */
export function PhraseEvidence({ phrase }: { phrase: NonNullable<Opened['phrase']> }) {
  const { article } = phrase
  switch (phrase.kind) {
    case 'word':
      return <WordEvidence entry={phrase.entry} row={phrase.row} column={article} />
    case 'number':
      return <NumberEvidence entry={phrase.entry} figure={phrase.figure} column={article} />
    case 'window':
      return <WindowEvidence entry={phrase.entry} record={phrase.record} column={article} />
    case 'citation':
      return <CitationEvidence entry={phrase.entry} sectorLabel={phrase.sectorLabel} column={article} />
  }
}
