import type { CodedMention, CodedSpan } from '@/lib/core/correct/coded-mention'
import type { MentionRows, Row } from './mention-rows'

/** The rows of a mention as a person codes it; what a person does not say of it stays as it is in `before`. */
export function codedRows(before: MentionRows, to: CodedMention, text: string): MentionRows {
  const moved = spanOf(before, to.span, text)
  const { id, kind } = moved.mention
  const isSameKind = kind === to.kind
  const key = { mention_id: id, kind: to.kind }
  const voice = to.voice ?? (to.kind === 'term' || to.kind === 'quantity' ? 'outlet' : null)
  return {
    ...moved,
    mention: {
      ...moved.mention,
      kind: to.kind,
      text: to.kind === 'citation' ? citationText(moved, to.cue) : wordsOf(moved, isSameKind, to.span, text),
      voice,
      speaker: voice === 'outlet' ? null : to.speaker,
      note: to.note,
    },
    term:
      to.kind === 'term'
        ? { modifiers: [], ...moved.term, ...key, facet_id: to.facet, concept_id: to.concept }
        : null,
    quantity: to.kind === 'quantity' ? { ...moved.quantity, ...key, ...quantityOf(to) } : null,
    window:
      to.kind === 'window'
        ? {
            ...{ ...moved.window, ...key, window_kind_id: to.windowKind },
            ...{ start: to.start, end: to.end, dates: to.dates },
          }
        : null,
    citation:
      to.kind === 'citation'
        ? {
            ...{ is_document: false, ...moved.citation, ...key, name: to.name, title: to.title },
            ...{ organisation: to.organisation, sector_id: to.sector, named: to.named },
            ...{ mode_id: to.mode, cue: to.cue || null, via: to.via },
          }
        : null,
    alignments: to.kind === 'quantity' ? moved.alignments : [],
  }
}

/** The mention over other words: its first place is moved there, what it says of them stays. */
export function spanOf(rows: MentionRows, { start, end }: CodedSpan, text: string): MentionRows {
  const first = rows.anchors.findIndex(({ role }) => role === 'whole')
  const now = rows.anchors[first]
  if (now?.start === start && now.end === end) return rows
  const places = rows.anchors.map(({ role, start, end }) => ({
    ...{ role: String(role), start: Number(start), end: Number(end) },
  }))
  const place = { role: 'whole', start, end }
  if (first < 0) places.unshift(place)
  else places[first] = place
  const numbered = places.map((each, index) => ({
    ...{ mention_id: rows.mention.id, ordinal: index + 1 },
    ...each,
  }))
  const tail = places.find(({ role }) => role === 'tail')
  const words = text.slice(start, end)
  const phrase = tail ? `${words} … ${text.slice(tail.start, tail.end)}` : words
  return {
    ...rows,
    mention: { ...rows.mention, text: rows.mention.kind === 'citation' ? rows.mention.text : phrase },
    spans: numbered,
    anchors: numbered.map((row): Row => ({ ...row, method: 'hash' })),
  }
}

/** Rows of a mention of which nothing is said yet. */
export function emptyRows(codingId: number, id: number, ordinal: number): MentionRows {
  return {
    mention: { id, coding_id: codingId, kind: 'term', ordinal, text: '', count: 1 },
    ...{ spans: [], anchors: [], term: null, quantity: null, window: null, citation: null, alignments: [] },
  }
}

/** A citation's words are its cue; its place is all that it attributes. */
function citationText({ mention, citation }: MentionRows, cue: string | null): string {
  return citation && (citation.cue ?? '') === (cue ?? '') ? mention.text : (cue ?? '')
}

function wordsOf({ mention }: MentionRows, isSameKind: boolean, { start, end }: CodedSpan, text: string) {
  return isSameKind && mention.text !== '' ? mention.text : text.slice(start, end)
}

function quantityOf(to: Extract<CodedMention, { kind: 'quantity' }>): Row {
  return {
    ...{ value: to.value, low: to.low, high: to.high, modifier: to.modifier, measure: to.measure },
    ...{ unit_id: to.unit, unit_stated: to.unitStated, population: to.population },
    ...{ act_id: to.act, window_stated: to.windowStated },
  }
}
