import type { PortableMention } from '@/lib/core/coding/portable-mention'
import type { Prisma } from './generated/client'

/** What of a coding's mentions has to be read for portableMention(), in the order of a file. */
export const PORTABLE_MENTIONS = {
  orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
  include: {
    ...{ term: true, window: true, citation: true, spans: { orderBy: { ordinal: 'asc' } } },
    quantity: { include: { alignments: { include: { figure: { select: { unitId: true } } } } } },
  },
} as const satisfies Prisma.Coding$mentionsArgs

type Stored = Prisma.MentionGetPayload<{ include: (typeof PORTABLE_MENTIONS)['include'] }>

/**
 * A stored mention without the database's numbers. Throws for one that has no row of its kind. A unit that differs from
 * the record's is no shift here: the loader of content/ tells it by itself.
 */
export function portableMention(stored: Stored, coderId: string): PortableMention {
  const { term, quantity, window, citation } = stored
  const shared = {
    ordinal: stored.ordinal,
    phrase: stored.text,
    count: stored.count,
    gloss: stored.gloss,
    note: stored.note,
    voice: stored.voice === 'scare_quotes' ? ('scare quotes' as const) : stored.voice,
    speaker: stored.speaker,
    position: stored.position,
    spans: stored.spans.map(({ role, start, end }) => ({ role, start, end })),
    checked: checkedOf(stored),
  }
  if (term) {
    const { facetId, conceptId, head, modifiers, denotes } = term
    return { kind: 'term', ...shared, facet: facetId, concept: conceptId, head, modifiers, denotes }
  }
  if (quantity) {
    const tie = quantity.alignments.find((alignment) => alignment.coderId === coderId)
    const differs = tie !== undefined && quantity.unitId !== null && quantity.unitId !== tie.figure.unitId
    return {
      kind: 'quantity',
      ...shared,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      modifier: modifierOf(quantity.modifier),
      measure: quantity.measure,
      unit: quantity.unitId,
      unitStated: quantity.unitStated,
      population: quantity.population,
      act: quantity.actId,
      actStated: quantity.actStated,
      window: quantity.windowStated,
      windowInherited: quantity.windowInherited,
      attributedTo: quantity.attributedTo,
      shareOf: quantity.shareOf,
      per: quantity.per,
      figure: tie?.figureId ?? null,
      shifts:
        tie?.relation === 'only_source'
          ? null
          : (tie?.shifts ?? []).filter((shift) => !(differs && shift === 'unit')),
    }
  }
  if (window) {
    return {
      kind: 'window',
      ...shared,
      windowKind: window.windowKindId,
      start: day(window.start),
      end: day(window.end),
      literalStart: day(window.literalStart),
      literalEnd: day(window.literalEnd),
      basis: window.basis,
      dates: window.dates,
    }
  }
  if (citation) {
    const { name, title, organisation, named, cue, quotedWords, via, duplicateOf } = citation
    return {
      kind: 'citation',
      ...shared,
      ...{ name, title, organisation, sector: citation.sectorId, named, mode: citation.modeId },
      ...{ document: citation.isDocument, cue, quotedWords, via, duplicateOf },
    }
  }
  throw new Error(`${stored.kind} ${stored.ordinal} of a coding has no row of its kind`)
}

function checkedOf({ checkedBy, checkedAt }: Stored): PortableMention['checked'] {
  return checkedBy === null || checkedAt === null ? null : { by: checkedBy, at: checkedAt.toISOString() }
}

/** As content/ writes it: "more than", "none-round". */
function modifierOf(stored: string | null): string | null {
  if (stored === 'none_round') return 'none-round'
  return stored?.replaceAll('_', ' ') ?? null
}

function day(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
