import type { Memo } from '@/lib/core/review/memo'

/** A memo as Markdown. What people wrote is escaped, so that it stays words. */
export function memoMarkdown(memo: Memo): string {
  const { figures, notes, comments, checklist } = memo
  return [
    `# ${plain(memo.title)}`,
    'Editorial review',
    memo.facts.map(([name, value]) => `- **${plain(name)}:** ${plain(value)}`).join('\n'),
    '## Signature',
    plain(memo.signature),
    '## Figures',
    figures.length === 0
      ? 'No number of the draft is one of the document’s.'
      : [
          '| The draft | The document | Others | Source |',
          '|---|---|---|---|',
          ...figures.map(
            ({ draft, document, others, source }) =>
              // An address of ours: nothing in it needs to be escaped, and escaped it would lead elsewhere.
              `| ${[draft, document, others].map(plain).join(' | ')} | <${source}> |`,
          ),
        ].join('\n'),
    '## What was noticed, and decided',
    notes.length === 0
      ? 'Nothing.'
      : notes
          .map(({ what, rule, outcome }) => `- ${plain(what)}\n  ${plain(rule)}\n  **${plain(outcome)}**`)
          .join('\n'),
    '## Comments',
    comments.length === 0
      ? 'None.'
      : comments
          .map(({ quote, body, by }) => `- “${plain(quote)}”: ${plain(body)} (${plain(by)})`)
          .join('\n'),
    '## Checklist',
    checklist
      .map(({ words, by }) => `- [${by ? 'x' : ' '}] ${plain(words)}${by ? ` (${plain(by)})` : ''}`)
      .join('\n'),
    '## Versions',
    memo.versions.map((one) => `- ${plain(one)}`).join('\n'),
  ].join('\n\n')
}

/** Words as one line in which no sign means anything to Markdown or HTML. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
}
