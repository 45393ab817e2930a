import { database } from '@/lib/db/client'

/**
 * Names the state of everything that the readings of an assignment are made from: as long as it is the same, so are they. Of
 * marks it looks at the revisions, which grow with each change, and not at times: a save that began earlier may end later. That
 * somebodyʼs page is open changes nothing. null when there is no such assignment. Rejects when the database cannot be reached.
 */
export async function readingsState(assignmentId: string): Promise<string | null> {
  const [found] = await database().$queryRaw<{ state: string }[]>`
    select concat_ws(' ', a.xmin, marks.n, marks.hash, works.n, works.hash, settled.n, settled.hash, texts.hash,
      codings.n, codings.hash, codings.changes) as state
    from assignment a,
      lateral (select count(*) as n, sum(hashtextextended(concat_ws(' ', m.id, m.revision), 0)) as hash
        from pupil_mark m where m.assignment_id = a.id) marks,
      lateral (select count(*) as n,
          sum(hashtextextended(concat_ws(' ', w.pupil_id, w.at_text, w.finished_at), 0)) as hash
        from pupil_work w where w.assignment_id = a.id) works,
      lateral (select count(*) as n,
          sum(hashtextextended(concat_ws(' ', s.ordinal, s.start, s."end", coalesce(s.code, '-'), s.reason), 0)) as hash
        from settled_phrase s where s.assignment_id = a.id) settled,
      lateral (select string_agg(concat_ws(' ', t.article_id, x.sha256, article.xmin), ',' order by t.ordinal) as hash
        from assignment_text t join article on article.id = t.article_id
        left join article_text x on x.article_id = t.article_id
        where t.assignment_id = a.id) texts,
      lateral (select count(distinct c.id) as n, sum(c.id::bigint * m.of_coding + m.last) as hash,
          (select count(*) from coding_change h where h.coding_id in (
            select c2.id from coding c2 join assignment_text t2 on t2.article_id = c2.article_id
            where t2.assignment_id = a.id)) as changes
        from assignment_text t join coding c on c.article_id = t.article_id,
          lateral (select count(*) as of_coding, coalesce(max(id), 0) as last from mention where coding_id = c.id) m
        where t.assignment_id = a.id) codings
    where a.id = ${assignmentId}`
  return found?.state ?? null
}
