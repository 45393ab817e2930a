import type { CodedArticle } from '../coded-article'
import { evidenceOf } from '../evidence'
import type { Rule } from '../finding'
import { windowInWords } from '../printed-window'
import { sameNumbers, type Tied } from '../tied'
import { listed, quoted } from '../wording'

const LEAST_FIGURES = 2 // one number without a date may lean on a sentence that was read as dateless

export const windowMissing: Rule = {
  id: 'window-missing',
  title: 'No window stated',
  why: 'A count without a time cannot be compared with any other.',
  find: (checked) => {
    const { article, record } = checked
    if (article.extent !== 'whole') return []
    const { kind, start, end } = record.window
    const main = sameNumbers(checked).filter(
      ({ figure }) => figure.window.start === start && figure.window.end === end,
    )
    const counted = new Set(main.map(({ figure }) => figure.id))
    if (counted.size < LEAST_FIGURES || main.some(({ quantity }) => quantity.window !== null)) return []
    if (isDated(article, main)) return []
    const phrases = listed(main.map(({ quantity }) => quoted(quantity.phrase)))
    return [
      {
        rule: 'window-missing',
        statement: `The article gives no date for ${phrases}; the record counts ${kind === 'as-of' ? 'as of ' : ''}${windowInWords(kind, start, end)}.`,
        evidence: main.map(({ quantity }) => evidenceOf(article, quantity)),
        figureIds: [...counted],
      },
    ]
  },
}

/** Whether any time in the article overlaps the figures' own, or could: one without days may mean anything. */
function isDated({ windows }: CodedArticle, tied: readonly Tied[]): boolean {
  return tied.some(({ figure: { window } }) =>
    windows.some(
      ({ from, until, kind }) =>
        kind === 'as-of' ||
        (from !== null && until !== null && from <= (window.end ?? '9') && until >= (window.start ?? '')),
    ),
  )
}
