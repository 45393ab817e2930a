import type { Opened } from '@/lib/core/compare/workspace/page'
import { CitationEvidence } from '../../releases/[release]/_evidence/citation-evidence'
import { NumberEvidence } from '../../releases/[release]/_evidence/number-evidence'
import { WindowEvidence } from '../../releases/[release]/_evidence/window-evidence'
import { WordEvidence } from '../../releases/[release]/_evidence/word-evidence'

interface PhraseEvidenceProps {
  phrase: NonNullable<Opened['phrase']>
  /** whose record the figure of a number is of; null where the columns share none */
  release: string | null
}

/** One phrase with all that is known of it, as the page of its release shows it. */
export function PhraseEvidence({ phrase, release }: PhraseEvidenceProps) {
  const { article } = phrase
  switch (phrase.kind) {
    case 'word':
      return <WordEvidence entry={phrase.entry} row={phrase.row} column={article} />
    case 'number':
      return <NumberEvidence entry={phrase.entry} figure={phrase.figure} column={article} release={release} />
    case 'window':
      return <WindowEvidence entry={phrase.entry} record={phrase.record} column={article} />
    case 'citation':
      return <CitationEvidence entry={phrase.entry} sectorLabel={phrase.sectorLabel} column={article} />
  }
}
