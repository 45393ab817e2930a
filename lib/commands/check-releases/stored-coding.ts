import type { Prisma } from '@/lib/db/generated/client'

/** What a check reads of a coding. */
export const forCheck = {
  article: { include: { outlet: { select: { name: true } }, text: { select: { body: true } } } },
  coder: { select: { kind: true } },
  mentions: {
    include: {
      anchors: { where: { role: 'whole' }, orderBy: { ordinal: 'asc' }, take: 1 },
      term: true,
      window: true,
      citation: true,
      quantity: { include: { alignments: { include: { coder: { select: { kind: true } } } } } },
    },
    orderBy: { ordinal: 'asc' },
  },
} as const satisfies Prisma.CodingInclude

export type StoredCoding = Prisma.CodingGetPayload<{ include: typeof forCheck }>
export type StoredMention = StoredCoding['mentions'][number]

const LETTER = { term: 't', quantity: 'q', window: 'w', citation: 'c' } as const

/** The public name of a mention within its article: "q3". */
export function refOf({ kind, ordinal }: Pick<StoredMention, 'kind' | 'ordinal'>): string {
  return `${LETTER[kind]}${ordinal}`
}

/** The stored names of values that have blanks or hyphens in the codebook ("more_than", "none_round"). */
export function spoken(stored: string): string {
  return stored === 'none_round' ? 'none-round' : stored.replaceAll('_', ' ')
}
