import type { Prisma } from '@/lib/db/generated/client'
import type { MentionDraft } from './mention-drafts'

/** The alignment of a quantity before it has an id: `ordinal` is the quantity's place in the coding from 1. */
export interface AlignmentDraft {
  ordinal: number
  alignment: Omit<Prisma.AlignmentCreateManyInput, 'quantityId'>
}

/** A coding that is about to be written, with all that belongs to it. */
export interface CodingDraft {
  coding: Omit<Prisma.CodingCreateManyInput, 'isShown' | 'contentPath'> & { contentPath: string }
  /** false for one that no comparison shows; another is shown unless its article shows one already */
  mayBeShown: boolean
  mentions: MentionDraft[]
  alignments: AlignmentDraft[]
}
