import type { ArticleToImport, NotImported } from './article-to-import'
import { badFact } from './facts'

// Characters. The longest article has a fifth of that; a book would keep the engine and the database busy for minutes.
const LONGEST = 500_000

/** Why a text cannot be kept as that of an article; null when it can. */
export function textRefusal(text: string): NotImported | null {
  if (text.trim() === '') return refused('empty', 'There is no text to read.')
  if (text.length > LONGEST) {
    return refused(
      'too-long',
      `The text is longer than ${LONGEST.toLocaleString('en-US')} characters. Give it in parts.`,
    )
  }
  if (text.includes('\u0000')) return refused('not-text', 'The text holds bytes that no text has.')
  return null
}

/** Why an article cannot be imported as it is, before the database is asked; null when it can. */
export function refusalOf({ text, facts }: Pick<ArticleToImport, 'text' | 'facts'>): NotImported | null {
  const unusable = textRefusal(text)
  if (unusable) return unusable
  const language = facts.language?.value.toLowerCase() ?? 'en'
  if (!/^en\b/.test(language)) {
    return refused(
      'other-language',
      `The article is said to be in “${language}”. The machine reads English alone, so there would be nothing to show.`,
    )
  }
  const bad = badFact(facts)
  return bad && refused('bad-fact', bad.message)
}

/** A refusal with its reason. */
export function refused(reason: NotImported['reason'], message: string): NotImported {
  return { code: 'refused', reason, message }
}
