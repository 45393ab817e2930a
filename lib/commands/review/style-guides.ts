import { ownStyleGuides } from '@/lib/content/style/own-style-guides'
import { shippedStyleGuides } from '@/lib/content/style/shipped-style-guides'
import type { StyleGuide } from '@/lib/core/style/guide'
import type { PrismaClient } from '@/lib/db/client'
import { ownGuideTexts } from '@/lib/db/own-guide-texts'

/** Every guide that a draft can be held to: those of content/, then those entered here. Rejects when the database cannot be reached. */
export async function styleGuidesOf(db: PrismaClient): Promise<StyleGuide[]> {
  return [...shippedStyleGuides(), ...ownStyleGuides(await ownGuideTexts(db))]
}
