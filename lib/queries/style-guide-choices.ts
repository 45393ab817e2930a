import { ownStyleGuides } from '@/lib/content/style/own-style-guides'
import { shippedStyleGuides } from '@/lib/content/style/shipped-style-guides'
import type { StyleGuide } from '@/lib/core/style/guide'
import { database } from '@/lib/db/client'
import { ownGuideTexts } from '@/lib/db/own-guide-texts'

/** A style guide that a draft can be held to. */
export interface StyleGuideChoice {
  id: string
  name: string
  about: string
  /** how many rules it has */
  rules: number
}

/** The guides that a draft can be held to: those of content/, then those entered here. Rejects when the database cannot be reached. */
export async function styleGuideChoices(): Promise<StyleGuideChoice[]> {
  const own = ownStyleGuides(await ownGuideTexts(database()))
  return [...shippedStyleGuides(), ...own].map(choiceOf)
}

function choiceOf({ id, name, about, rules }: StyleGuide): StyleGuideChoice {
  return { id, name, about, rules: rules.length }
}
