import { shippedStyleGuides } from '@/lib/content/style/shipped-style-guides'

/** A style guide that a draft can be held to. */
export interface StyleGuideChoice {
  id: string
  name: string
  about: string
  /** how many rules it has */
  rules: number
}

/** The guides that a draft can be held to: those of content/. Throws where content/styleguides is not in order. */
export async function styleGuideChoices(): Promise<StyleGuideChoice[]> {
  return shippedStyleGuides().map(({ id, name, about, rules }) => ({ id, name, about, rules: rules.length }))
}
