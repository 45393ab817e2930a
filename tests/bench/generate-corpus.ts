import type pg from 'pg'

/** How a generated corpus is shaped; the averages of an article are those of the corpus in content/. */
export const SHAPE = {
  articlesPerRelease: 12, // as many as stand beside one another at most
  figuresPerRelease: 25,
  outlets: 80,
  facets: 16,
  conceptsPerFacet: 12,
  mentions: { term: 27, quantity: 7, window: 5, citation: 4 },
  findingsPerCoding: 3,
  phrasesPerFinding: 2,
  omissionRowsPerRelease: 30,
  printingsOfOneText: 3,
} as const

// Phrases and names are put together from these, so that some words are everywhere and most phrases are few.
const MANNERS =
  'hundreds of,many,convicted,suspected,nearly all,some,other,few of the,undocumented,noncitizen,detained'
const PEOPLE =
  'people,immigrants,detainees,criminals,noncitizens,offenders,aliens,migrants,residents,arrivals,families'
const DEEDS =
  'released,at large,on the docket,set free,let go,not in custody,on the loose,removed,arrested,charged,held,returned,counted'
const GIVEN = 'Ana,Ben,Carla,Dov,Edda,Finn,Greta,Hugo,Ines,Jonas,Karin,Luis'
const FAMILY =
  'Alder,Birch,Cedar,Dogwood,Elm,Fir,Gorse,Hazel,Juniper,Linden,Maple,Oak,Pine,Rowan,Spruce,Willow'

const MENTIONS = Object.values(SHAPE.mentions).reduce((sum, each) => sum + each, 0)

/** SQL for the word of a list that a number picks. */
function word(list: string, number: string): string {
  return `(string_to_array('${list}', ','))[1 + (${number}) % ${list.split(',').length}]`
}

/** The id of a generated release; numbers start at 1. */
export function releaseId(number: number): string {
  return `bench-${number}`
}

/** The id of an article of a generated release, by its place in it from 0. */
export function articleId(release: number, place = 0): string {
  const number = release * SHAPE.articlesPerRelease + place
  return `bench-${release}--outlet-${number % SHAPE.outlets}-${number}`
}

/**
 * Fills a migrated, empty database with invented releases and articles, each coded in full, and gathers the
 * statistics that Postgres plans by. Set-based and with foreign keys unchecked while it writes, so that 50,000
 * articles with 2,150,000 mentions take about a minute. The connection must belong to a superuser.
 */
export async function generateCorpus(client: pg.Client, articles: number): Promise<void> {
  const releases = Math.ceil(articles / SHAPE.articlesPerRelease)
  await client.query(`set session_replication_role = replica`)
  await client.query(`set synchronous_commit = off`)
  await writeCodebook(client)
  await writeReleases(client, releases)
  await writeArticles(client, articles)
  await writeTexts(client)
  await writeMentions(client)
  await writeChecks(client)
  await client.query(`set session_replication_role = origin`)
  await client.query(`vacuum (analyze)`)
}

/** A short text for each article; the first few of each release are printings of one. */
async function writeTexts(client: pg.Client) {
  await client.query(`
    insert into article_text (article_id, sha256, length, body, attached_by, copies_sha256, copy_group)
    select article_id, sha256, length(body), body, 'bench', sha256,
      case when place <= ${SHAPE.printingsOfOneText} then md5(release_id)::uuid end
    from (
      select ar.article_id, ar.release_id, 'The text of ' || ar.article_id as body,
        encode(sha256(convert_to('The text of ' || ar.article_id, 'UTF8')), 'hex') as sha256,
        row_number() over (partition by ar.release_id order by ar.article_id) as place
      from article_release ar
    ) texts`)
}

async function writeCodebook(client: pg.Client) {
  const { facets, conceptsPerFacet, outlets } = SHAPE
  const entry = (table: string, count: number) => `
    insert into ${table} (id, label, definition, ordinal)
    select '${table.replace('_', '-')}-' || n, '${table} ' || n, 'what it means, in one line of words', n
    from generate_series(1, ${count}) n`
  await client.query(`insert into codebook (version, title) values (1, 'Generated')`)
  await client.query(entry('facet', facets))
  await client.query(`
    insert into concept (id, facet_id, label, definition, ordinal)
    select 'concept-' || f || '-' || n, 'facet-' || f, 'concept ' || f || '.' || n, 'what it means', n
    from generate_series(1, ${facets}) f, generate_series(1, ${conceptsPerFacet}) n`)
  for (const [table, count] of [
    ['unit', 20],
    ['act', 20],
    ['window_kind', 13],
    ['sector', 16],
    ['citation_mode', 3],
  ] as const) {
    await client.query(entry(table, count))
  }
  await client.query(`insert into coder (id, kind, name) values ('generator', 'person', 'Generator')`)
  await client.query(`insert into link_host (host, kind) select 'h' || n || '.example', 'own'
    from generate_series(1, 300) n`)
  await client.query(`
    insert into outlet (id, name, kind)
    select 'outlet-' || n, 'Outlet ' || n, 'newspaper' from generate_series(0, ${outlets - 1}) n`)
  await client.query(`
    insert into terminology_rule (id, body, "on", ruling, scope, source, concepts)
    select 'rule-' || n, 'a body', date '2006-01-01' + n * 300, 'one word for another', 'its staff', 'a memo', '{}'
    from generate_series(1, 8) n`)
}

async function writeReleases(client: pg.Client, releases: number) {
  await client.query(
    `insert into release (id, title, short_title, standfirst, teaser, teaser_evidence, publisher,
      publisher_kind, document, document_kind, released, url, obtained_how, window_kind_id, window_start,
      window_end, window_stated, units, headline_figures)
    select 'bench-' || r, 'A generated release ' || r, 'Generated ' || r, 'It counts.', 'It says so.', '{}',
      'An agency', 'agency', 'A letter', 'Letter', date '2010-01-01' + r % 5000, 'https://h1.example/' || r,
      'letter', 'window-kind-1', date '2010-01-01', date '2010-12-31', 'a year', '{}', '{figure-1}'
    from generate_series(1, $1) r`,
    [releases],
  )
  await client.query(
    `insert into release_version (release_id, number, status, note)
    select 'bench-' || r, 1, 'published', 'out' from generate_series(1, $1) r`,
    [releases],
  )
  await client.query(
    `insert into scope_note (release_id, ordinal, note, source)
    select 'bench-' || r, n, 'a fact about what it counts', 'https://h2.example/' || n
    from generate_series(1, $1) r, generate_series(1, 8) n`,
    [releases],
  )
  await client.query(
    `insert into figure (release_id, id, ordinal, label, value, measure, unit_id, unit_stated, population,
      act_stated, window_kind_id, window_stated, part_of_id, confidence)
    select 'bench-' || r, 'figure-' || f, f, 'figure ' || f, 1000 * f + r % 997, 'count', 'unit-1', 'people',
      'everybody counted', 'counted', 'window-kind-1', 'a year',
      case when f % 5 = 1 then null else 'figure-' || (f - (f - 1) % 5) end, 'document seen'
    from generate_series(1, $1) r, generate_series(1, ${SHAPE.figuresPerRelease}) f`,
    [releases],
  )
  await client.query(
    `insert into figure_revision (release_id, figure_id, ordinal, kind, value, note)
    select 'bench-' || r, 'figure-1', 1, 'misprint', 1, 'digits changed places'
    from generate_series(1, $1) r`,
    [releases],
  )
}

async function writeArticles(client: pg.Client, articles: number) {
  const { articlesPerRelease, outlets } = SHAPE
  // Article n of release r: r = n / 12 rounded down, from 1.
  const numbered = `select n, n / ${articlesPerRelease} as r, n % ${outlets} as o
    from generate_series(${articlesPerRelease}::int, $1::int + ${articlesPerRelease - 1}) n`
  const id = `'bench-' || r || '--outlet-' || o || '-' || n`
  await client.query(
    `insert into article (id, outlet_id, url, headline, published, published_precision, published_basis)
    select ${id}, 'outlet-' || o, 'https://h3.example/' || n, 'A generated headline of some length ' || n,
      case when n % 9 > 0 then date '2010-01-01' + n % 5000 end,
      (case when n % 9 > 0 then 'day' end)::date_precision, 'stated'
    from (${numbered}) each`,
    [articles],
  )
  await client.query(
    `insert into article_release (article_id, release_id, is_primary)
    select ${id}, 'bench-' || r, true from (${numbered}) each`,
    [articles],
  )
  await client.query(
    `insert into coding (article_id, coder_id, codebook_version, extent, is_shown, characters, remarks)
    select ${id}, 'generator', 1, 'opening', true, 2000, '{}' from (${numbered}) each order by n`,
    [articles],
  )
}

async function writeMentions(client: pg.Client) {
  const { term, quantity, window } = SHAPE.mentions
  // The id says which kind: each coding has its block of ids.
  const place = `(m.id - 1) % ${MENTIONS}`
  await client.query(`
    insert into mention (id, coding_id, kind, ordinal, text, count, voice, position)
    select (c.id - 1) * ${MENTIONS} + place + 1, c.id, kind, ordinal,
      ${word(MANNERS, 'c.id + place')} || ' ' || ${word(PEOPLE, 'c.id * 7 + place * 3')} || ' ' ||
        ${word(DEEDS, 'c.id * 5 + place')} || ' ' || (c.id * 31 + place * 17) % 4000, 1 + place % 3,
      (array['outlet', 'quoted', 'paraphrased'])[1 + place % 3]::"voice",
      (array['headline', 'lede', 'body'])[1 + place % 3]::"position"
    from coding c, (
      select row_number() over (order by kind, ordinal) - 1 as place, kind, ordinal
      from (
        select 'term'::mention_kind as kind, generate_series(1, ${term}) as ordinal
        union all select 'quantity', generate_series(1, ${quantity})
        union all select 'window', generate_series(1, ${window})
        union all select 'citation', generate_series(1, ${SHAPE.mentions.citation})
      ) kinds
    ) places
    order by c.id, place`)
  await client.query(`
    insert into term (mention_id, facet_id, concept_id)
    select id, 'facet-' || f, case when m.id % 4 > 0 then 'concept-' || f || '-' || 1 + m.id % ${SHAPE.conceptsPerFacet} end
    from (select id, 1 + ${place} % ${SHAPE.facets} as f from mention m where kind = 'term') m`)
  await client.query(`
    insert into quantity (mention_id, value, low, high, modifier, measure, unit_id)
    select id, printed, printed, printed, 'exact', 'count', 'unit-' || 1 + ${place} % 20
    from (select *, 1 + m.id::bigint * 7919 % 500000 as printed from mention m where kind = 'quantity') m`)
  await client.query(`
    insert into "window" (mention_id, window_kind_id, start, "end")
    select id, 'window-kind-' || 1 + ${place} % 13, date '2010-01-01', date '2010-06-30'
    from mention m where kind = 'window'`)
  await client.query(`
    insert into citation (mention_id, name, sector_id, named, is_document, cue)
    select id, ${word(GIVEN, 'm.id')} || ' ' || ${word(FAMILY, 'm.id / 7')} || ' ' || m.id % 200, 'sector-' || 1 + ${place} % 16, true, false, 'said'
    from mention m where kind = 'citation'`)
  await client.query(`
    insert into alignment (quantity_id, release_id, figure_id, coder_id, relation, difference, shifts, reasons)
    select m.id, ar.release_id, 'figure-' || 1 + m.ordinal % ${SHAPE.figuresPerRelease}, 'generator', 'exact', 0, '{}', '{}'
    from mention m join coding c on c.id = m.coding_id join article_release ar on ar.article_id = c.article_id
    where m.kind = 'quantity' and m.ordinal <= 5`)
}

async function writeChecks(client: pg.Client) {
  const { findingsPerCoding, phrasesPerFinding, omissionRowsPerRelease, figuresPerRelease } = SHAPE
  await client.query(`insert into release_check (release_id, rules) select id, 1 from release`)
  await client.query(`
    insert into finding (id, release_id, coding_id, ordinal, rule, statement)
    select (c.id - 1) * ${findingsPerCoding} + n, ar.release_id, c.id, n,
      (array['unit-changed', 'act-changed', 'window-shifted'])[n], 'The article counts people; the record counts detainers.'
    from coding c join article_release ar on ar.article_id = c.article_id, generate_series(1, ${findingsPerCoding}) n`)
  await client.query(`
    insert into finding_evidence (finding_id, ordinal, article_id, mention_id, text)
    select f.id, e, c.article_id, (c.id - 1) * ${MENTIONS} + f.ordinal + e, 'a coded phrase'
    from finding f join coding c on c.id = f.coding_id, generate_series(1, ${phrasesPerFinding}) e`)
  await client.query(`
    insert into finding_figure (finding_id, release_id, figure_id)
    select id, release_id, 'figure-' || 1 + id % ${figuresPerRelease} from finding`)
  await client.query(`
    insert into omission_row (release_id, ordinal, key, kind, label, figure_ids)
    select r.id, n, 'row ' || n, 'figure', 'figure ' || n, array['figure-' || 1 + n % ${figuresPerRelease}]
    from release r, generate_series(1, ${omissionRowsPerRelease}) n`)
  await client.query(`
    insert into omission_cell (release_id, ordinal, coding_id, standing, refs)
    select w.release_id, w.ordinal, c.id,
      (case when (w.ordinal + c.id) % 3 = 0 then 'stated' else 'not in the part coded' end)::standing,
      case when (w.ordinal + c.id) % 3 = 0 then array['q1'] else '{}'::text[] end
    from omission_row w
    join article_release ar on ar.release_id = w.release_id
    join coding c on c.article_id = ar.article_id`)
}
