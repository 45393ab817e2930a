import type { PhraseHit } from '@/lib/core/search/types'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { phrasePlace } from './phrase-place'
import {
  type Counted,
  closeness,
  foundWords,
  holdsWords,
  isArticleWanted,
  isValue,
  type KindQuestion,
  nearness,
} from './search-sql'

/**
 * Coded phrases (terms, numbers, windows) by their words or what a number comes to, of the coding that each article shows.
 * The closest first: what was typed and no more, then the shorter phrase, then the newer article.
 */
export function phraseHits({
  asked,
  filters,
  limit,
  offset,
  most,
}: KindQuestion): Promise<Counted<PhraseHit>[]> {
  return database().$queryRaw<Counted<PhraseHit>[]>`
    with hit as (
      select m.*, a.id as article_id, a.published
      from mention m
      join coding c on c.id = m.coding_id and c.is_shown
      join article a on a.id = c.article_id
      where m.kind <> 'citation' and ${answers(asked)} and ${isVoiceWanted(filters)} and ${isArticleWanted(filters)}
      limit ${most + 1}
    ), best as (
      select hit.*, row_number() over (order by ${nearness(asked, 'q.value')}, ${closeness(asked, 'hit.text')},
        length(hit.text), hit.published desc nulls last, hit.id) as place
      from hit${asked.number ? withValue : Prisma.empty}
      order by place limit ${limit} offset ${offset}
    )
    select ${phrasePlace}, m.text as phrase, m.gloss, m.kind::text as mention, m.voice::text as voice, m.speaker,
      m.position::text as position, a.language, (select count(*)::int from hit) as total,
      coalesce(facet.label, unit.label, window_kind.label) as "codedAs",
      ${foundWords(asked, "concat_ws(' ', m.text, m.gloss)")} as found
    from best m
    join article a on a.id = m.article_id
    join outlet o on o.id = a.outlet_id
    join coding c on c.id = m.coding_id
    join coder on coder.id = c.coder_id
    left join article_release ar on ar.article_id = a.id and ar.is_primary
    left join release r on r.id = ar.release_id
    left join term on term.mention_id = m.id left join facet on facet.id = term.facet_id
    left join quantity q on q.mention_id = m.id left join unit on unit.id = q.unit_id
    left join "window" w on w.mention_id = m.id left join window_kind on window_kind.id = w.window_kind_id
    order by m.place`
}

const withValue = Prisma.sql` left join quantity q on q.mention_id = hit.id`

/** The words of the phrase are in the voice that is wanted. */
function isVoiceWanted({ voice }: KindQuestion['filters']): Prisma.Sql {
  return voice === null ? Prisma.sql`true` : Prisma.sql`m.voice = ${voice}::voice`
}

/** The words stand in the phrase; or, where one number was asked for, the phrase comes to it. */
function answers(asked: KindQuestion['asked']): Prisma.Sql {
  const words = holdsWords(asked, 'mention')
  if (!asked.number) return words
  return Prisma.sql`m.id in (
    select m.id from mention m where m.kind <> 'citation' and ${words}
    union
    select q.mention_id from quantity q
    where ${isValue(asked, 'q.value')} or ${isValue(asked, 'q.low')} or ${isValue(asked, 'q.high')})`
}
