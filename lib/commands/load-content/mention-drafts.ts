import type { modifiers } from '@/lib/content/schema/article'
import type { measures } from '@/lib/content/schema/record'
import type { MentionOf, PortableMention } from '@/lib/core/coding/portable-mention'
import type { Basis, MentionKind, Prisma, SpanRole } from '@/lib/db/generated/client'
import { storedModifier, storedVoice } from './enum-values'

type SpanPair = [number, number]
type Without<Input> = Omit<Input, 'mentionId' | 'kind'>

/** A mention that has no id yet: its own row, its spans and the row of its kind. */
export interface MentionDraft {
  kind: MentionKind
  /** from 1 within its kind */
  ordinal: number
  mention: Omit<Prisma.MentionCreateManyInput, 'codingId' | 'kind' | 'ordinal'>
  spans: Omit<Prisma.SpanCreateManyInput, 'mentionId'>[]
  term?: Without<Prisma.TermCreateManyInput>
  quantity?: Without<Prisma.QuantityCreateManyInput>
  window?: Without<Prisma.WindowCreateManyInput>
  citation?: Without<Prisma.CitationCreateManyInput>
}

/** The rows of mentions, in the order given; of ties to figures there is none. */
export function mentionDrafts(mentions: readonly PortableMention[]): MentionDraft[] {
  return mentions.map((mention) => {
    const { kind, ordinal, phrase, count, gloss, note, voice, speaker, position, checked, spans } = mention
    return {
      ...{ kind, ordinal },
      mention: {
        ...{ text: phrase, count, gloss, note, speaker, position },
        voice: voice && storedVoice[voice],
        ...(checked && { checkedBy: checked.by, checkedAt: new Date(checked.at) }),
      },
      spans: spans.map(({ role, start, end }, index) => ({ ordinal: index + 1, role, start, end })),
      ...detailOf(mention),
    }
  })
}

function detailOf(mention: PortableMention): Pick<MentionDraft, PortableMention['kind']> {
  switch (mention.kind) {
    case 'term': {
      const { facet, concept, head, modifiers, denotes } = mention
      return { term: { facetId: facet, conceptId: concept, head, modifiers, denotes } }
    }
    case 'quantity':
      return { quantity: quantityOf(mention) }
    case 'window': {
      const { windowKind, start, end, literalStart, literalEnd, basis, dates } = mention
      return {
        window: {
          ...{ windowKindId: windowKind, start: dayOf(start), end: dayOf(end), dates },
          ...{ literalStart: dayOf(literalStart), literalEnd: dayOf(literalEnd) },
          basis: basis as Basis | null,
        },
      }
    }
    case 'citation': {
      const { name, title, organisation, sector, named, mode, document, cue, quotedWords, via } = mention
      return {
        citation: {
          ...{ name, title, organisation, sectorId: sector, named, modeId: mode, isDocument: document },
          ...{ cue, quotedWords, via, duplicateOf: mention.duplicateOf },
        },
      }
    }
  }
}

function quantityOf(quantity: MentionOf<'quantity'>): NonNullable<MentionDraft['quantity']> {
  const { value, low, high, modifier, measure, unit, unitStated, population, act, actStated } = quantity
  const { window, windowInherited, attributedTo, shareOf, per } = quantity
  return {
    ...{ value, low, high, unitId: unit, unitStated, population, actId: act, actStated },
    ...{ windowStated: window, windowInherited, attributedTo, shareOf, per },
    // Schemas have let through no other words.
    modifier: modifier === null ? null : storedModifier[modifier as (typeof modifiers)[number]],
    measure: measure as (typeof measures)[number] | null,
  }
}

/** The rows of a mention's spans, numbered: its own places, then second parts, then quoted words. */
export function spanRows(byRole: Partial<Record<SpanRole, SpanPair[] | undefined>>): MentionDraft['spans'] {
  const spans = (['whole', 'tail', 'quote'] as const).flatMap((role) =>
    (byRole[role] ?? []).map(([start, end]) => ({ role, start, end })),
  )
  return spans.map((span, index) => ({ ordinal: index + 1, ...span }))
}

/** An ISO day as the client wants it: midnight UTC. */
export function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
