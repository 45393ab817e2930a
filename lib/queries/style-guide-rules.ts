import { ownStyleGuides } from '@/lib/content/style/own-style-guides'
import { shippedStyleGuides } from '@/lib/content/style/shipped-style-guides'
import type { StyleRule } from '@/lib/core/style/guide'
import { database } from '@/lib/db/client'
import { ownGuideTexts } from '@/lib/db/own-guide-texts'

type Kept = Pick<StyleRule, 'id' | 'rule' | 'source' | 'url' | 'from' | 'until' | 'where' | 'advice'>

/** A rule of a style guide, to be read. */
export interface StyleRuleLine extends Kept {
  /** quotations are left alone */
  sparesQuotations: boolean
  /** what may stand instead, best first */
  use: string[]
}

/** The rules of every guide that a draft can be held to, by the id of the guide. Rejects when the database cannot be reached. */
export async function styleGuideRules(): Promise<Map<string, StyleRuleLine[]>> {
  const guides = [...shippedStyleGuides(), ...ownStyleGuides(await ownGuideTexts(database()))]
  return new Map(
    guides.map(({ id, rules }) => [
      id,
      rules.map(({ id: rule, use, exempt, concepts: _, wordings: __, patterns: ___, ...kept }) => ({
        ...{ ...kept, id: rule, use: use.map(({ one }) => one) },
        sparesQuotations: exempt.includes('quotations'),
      })),
    ]),
  )
}
