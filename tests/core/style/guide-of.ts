import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { checkStyle } from '@/lib/core/style/check-style'
import type { StyleGuide, StyleRule } from '@/lib/core/style/guide'
import { articleText } from '@/lib/core/text/article-text'

const RULE: StyleRule = {
  ...{ id: 'alien', rule: 'Noncitizen for alien.', source: 'Test', url: null, from: null, until: null },
  ...{ where: ['own voice', 'paraphrase', 'headline'], exempt: ['quotations', 'names and titles'] },
  ...{ concepts: [], wordings: [{ one: 'alien', many: 'aliens' }], patterns: [] },
  ...{ use: [{ one: 'noncitizen', many: 'noncitizens' }], advice: 'Noncitizen.' },
}

/** A guide whose rules are about "alien" where nothing else is said. */
export function guideOf(...rules: Partial<StyleRule>[]): StyleGuide {
  return { id: 'test', name: 'Test', about: 'Test', rules: rules.map((rule) => ({ ...RULE, ...rule })) }
}

/** The check of a text, read by the engine without a codebook's concepts. */
export function styleOf(text: string, guide: StyleGuide, day: string | null = '2024-05-05') {
  const { terms } = readArticle(text, { docDate: day, concepts: conceptIndex([]) })
  return checkStyle(articleText(text), terms, guide, day)
}

/** The text with the first replacement of each hit put in. */
export function mended(text: string, guide: StyleGuide): string {
  return styleOf(text, guide)
    .hits.reverse()
    .reduce((now, { replacements: [first] }) => {
      return first ? now.slice(0, first.start) + first.text + now.slice(first.end) : now
    }, text)
}
