import { database } from '@/lib/db/client'
import { ownGuideTexts } from '@/lib/db/own-guide-texts'

/** A style guide entered here, as its text. */
export interface OwnStyleGuide {
  id: string
  /** of its text; who saves names the one they saw */
  number: number
  yaml: string
  byName: string
  /** ISO time */
  at: string
}

/** The style guides entered here, by id. Rejects when the database cannot be reached. */
export async function ownStyleGuideTexts(): Promise<OwnStyleGuide[]> {
  const rows = await ownGuideTexts(database())
  return rows.map(({ guideId, number, yaml, byName, at }) => ({
    ...{ id: guideId, number, yaml, byName },
    at: at.toISOString(),
  }))
}

/** The text of one version of a guide entered here; null where there is none. Rejects when the database cannot be reached. */
export async function ownGuideVersion(guideId: string, number: number): Promise<string | null> {
  const version = await database().styleGuideVersion.findUnique({
    where: { guideId_number: { guideId, number } },
    select: { yaml: true },
  })
  return version?.yaml ?? null
}
