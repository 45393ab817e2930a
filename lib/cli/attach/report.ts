import type { AnchoringReport, Unanchored } from '@/lib/commands/anchor-coding'
import type { AttachResult } from '@/lib/commands/attach-text'
import type { EngineResult } from '@/lib/commands/code-with-engine/write-coding'
import type { Candidate } from '@/lib/core/text/clear-winner'

const letters = { term: 't', quantity: 'q', window: 'w', citation: 'c' } as const

/** What happened to one file, in lines for the terminal: the file first, what concerns it indented below. */
export function attachReport(file: string, result: AttachResult): string {
  return [file, ...linesOf(result).map((line) => `  ${line}`)].join('\n')
}

/** Whether the text now stands beside an article, newly or since before. */
export function isAttached(result: AttachResult): boolean {
  return result.code === 'attached' || result.code === 'replaced' || result.code === 'unchanged'
}

function linesOf(result: AttachResult): string[] {
  switch (result.code) {
    case 'empty':
      return ['is empty; nothing changed']
    case 'no-match':
      return [`no article matches: ${nearestOf(result.nearest)}; nothing changed`]
    case 'ambiguous':
      return [
        'fits more than one article about equally well; nothing changed:',
        ...result.candidates.map((candidate) => `  ${countsOf(candidate)}`),
        'give --article <id> to say which it is',
      ]
    case 'other-text-attached':
      return [
        `is of ${result.articleId}, which has another text; nothing changed`,
        'give --replace to put this one in its place',
      ]
    case 'attached-elsewhere':
      return [`is attached to ${result.articleId} already, as it stands; nothing changed`]
    default:
      return [
        `${result.articleId} (${result.outletName}${result.headline ? `: ${result.headline}` : ''})`,
        `${verbs[result.code]}; matched ${howMatched(result.matchedBy, result.phrases)}`,
        ...result.anchorings.flatMap(anchoringLines),
        ...engineLines(result.engine),
      ]
  }
}

const verbs = {
  attached: 'attached',
  replaced: 'attached in place of another text',
  unchanged: 'was attached already; nothing changed',
}

function howMatched(matchedBy: 'hash' | 'phrases', phrases: { found: number; of: number } | null): string {
  if (matchedBy === 'hash') return 'by hash: it is the very text that was coded'
  return phrases ? `by phrases: ${phrases.found} of ${phrases.of} found` : 'by phrases'
}

function anchoringLines({ coderId, anchored, of, incomplete }: AnchoringReport): string[] {
  return [
    `anchored ${anchored} of ${of} mentions coded by ${coderId}`,
    ...incomplete.map((mention) => `  ${missingLine(mention)}`),
  ]
}

function engineLines(result: EngineResult): string[] {
  switch (result.code) {
    case 'coded':
      return [`read by the Parallax engine ${result.engineVersion}: ${result.mentions} mentions`]
    case 'other-language':
      return [`not read by the engine: it reads English, and the article is in "${result.language}"`]
    default:
      return []
  }
}

function missingLine({ kind, ordinal, phrase, found, of }: Unanchored): string {
  const where = found === 0 ? 'not found' : `found ${found} of ${of} times`
  return `${letters[kind]}${ordinal} "${phrase}": ${where}`
}

function nearestOf(nearest: Candidate | null): string {
  return nearest ? `nearest ${countsOf(nearest)}` : 'none shares a phrase with it'
}

function countsOf({ articleId, found, of }: Candidate): string {
  return `${articleId} with ${found} of ${of} phrases`
}
