import type { ReleaseHead } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'
import { enteredColumn, isoDay, listColumn } from './sql-columns'

/** A release as stored, with its versions and scope notes; its addresses not yet judged. */
export interface StoredRelease extends Omit<ReleaseHead, 'link' | 'window' | 'versions' | 'scopeNotes'> {
  url: string | null
  windowKind: string
  windowKindLabel: string
  windowStart: string | null
  windowEnd: string | null
  windowStated: string
  versions: { status: string; on: string | null; note: string; source: string | null }[] | null
  scopeNotes: { note: string; source: string | null; otherSources: string[] }[] | null
}

/** One release; null when none has this id. */
export async function releaseRow(id: string): Promise<StoredRelease | null> {
  const [row] = await database().$queryRaw<StoredRelease[]>`
    select r.id, r.title, r.short_title as "shortTitle", r.standfirst, r.teaser,
      ${listColumn('r.teaser_evidence')} as "teaserEvidence", r.publisher, r.publisher_kind as "publisherKind", r.document,
      r.document_kind as "documentKind", ${isoDay('r.released')} as released,
      r.released_basis as "releasedBasis", r.url, r.obtained_how as "obtainedHow",
      r.window_kind_id as "windowKind", k.label as "windowKindLabel",
      ${isoDay('r.window_start')} as "windowStart", ${isoDay('r.window_end')} as "windowEnd",
      r.window_stated as "windowStated", ${listColumn('r.headline_figures')} as "headlineFigures",
      r.is_constructed as "isConstructed", r.origin::text as origin, ${enteredColumn} as entered,
      (select json_agg(json_build_object('status', v.status, 'on', ${isoDay('v."on"')}, 'note', v.note,
          'source', v.source) order by v.number)
        from release_version v where v.release_id = r.id) as versions,
      (select json_agg(json_build_object('note', s.note, 'source', s.source,
          'otherSources', ${listColumn('s.other_sources')}) order by s.ordinal)
        from scope_note s where s.release_id = r.id) as "scopeNotes"
    from release r
    join window_kind k on k.id = r.window_kind_id
    where r.id = ${id}`
  return row ?? null
}
