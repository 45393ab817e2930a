import type { KindLetter } from '@/lib/core/compare/coded-phrase'
import type { CodedMention } from '@/lib/core/correct/coded-mention'
import { database } from '@/lib/db/client'

/** A mention as a person codes it, with what the screen for correcting needs beside it. */
export interface CodedMentionRow {
  id: number
  letter: KindLetter
  ordinal: number
  text: string
  isChecked: boolean
  coded: CodedMention
  /** by the coder of the coding */
  tie: { figureId: string; releaseId: string; relation: string } | null
}

type Stored = Omit<CodedMentionRow, 'coded' | 'letter'> & {
  kind: CodedMention['kind']
  /** the particulars of its kind, under the names that CodedMention has */
  particulars: Record<string, unknown>
  phrase: Pick<CodedMention, 'span' | 'voice' | 'speaker' | 'note'>
}

const LETTER = { term: 't', quantity: 'q', window: 'w', citation: 'c' } as const

/** The mentions of one coding that stand in the attached text, in the order of the text. */
export async function codedMentionRows(codingId: number): Promise<CodedMentionRow[]> {
  const rows = await database().$queryRaw<Stored[]>`
    select m.id, m.kind::text as kind, m.ordinal, m.text, m.checked_by is not null as "isChecked",
      jsonb_build_object('span', jsonb_build_object('start', a."start", 'end', a."end"), 'voice', m.voice,
        'speaker', m.speaker, 'note', m.note) as phrase,
      case m.kind
        when 'term' then jsonb_build_object('facet', t.facet_id, 'concept', t.concept_id)
        when 'quantity' then jsonb_build_object('value', q.value, 'low', q.low, 'high', q.high, 'modifier', q.modifier,
          'measure', q.measure, 'unit', q.unit_id, 'unitStated', q.unit_stated, 'population', q.population,
          'act', q.act_id, 'windowStated', q.window_stated)
        when 'window' then jsonb_build_object('windowKind', w.window_kind_id, 'start', w."start", 'end', w."end",
          'dates', w.dates)
        else jsonb_build_object('name', c.name, 'title', c.title, 'organisation', c.organisation,
          'sector', c.sector_id, 'named', c.named, 'mode', c.mode_id, 'cue', c.cue, 'via', c.via)
      end as particulars,
      (select jsonb_build_object('figureId', l.figure_id, 'releaseId', l.release_id, 'relation', l.relation)
        from alignment l where l.quantity_id = m.id and l.coder_id = coding.coder_id
        order by l.release_id, l.figure_id limit 1) as tie
    from coding
    join mention m on m.coding_id = coding.id
    join lateral (select * from anchor where mention_id = m.id and role = 'whole' order by ordinal limit 1) a on true
    left join term t on t.mention_id = m.id
    left join quantity q on q.mention_id = m.id
    left join "window" w on w.mention_id = m.id
    left join citation c on c.mention_id = m.id
    where coding.id = ${codingId}
    order by a."start", a."end", m.id`
  return rows.map(({ kind, particulars, phrase, ...row }) => ({
    ...row,
    letter: LETTER[kind],
    // The database's own constraints keep the particulars of each kind.
    coded: { kind, ...phrase, ...particulars } as CodedMention,
  }))
}
