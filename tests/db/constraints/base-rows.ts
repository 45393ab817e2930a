/** One small row, or two, in every table: an invented release, article and coding that break no rule. */
export const baseRows = `
insert into codebook (version, title) values (1, 'Codebook');
insert into facet (id, label, definition, ordinal) values ('people', 'people', 'd', 1), ('release', 'release', 'd', 2);
insert into concept (id, facet_id, label, definition, ordinal) values ('migrant', 'people', 'migrant', 'd', 1);
insert into unit (id, label, definition, ordinal) values ('people', 'people', 'd', 1);
insert into act (id, label, definition, ordinal) values ('released', 'released', 'd', 1);
insert into window_kind (id, label, definition, ordinal) values ('week', 'week', 'd', 1);
insert into sector (id, label, definition, ordinal) values ('ice', 'ICE', 'd', 1);
insert into citation_mode (id, label, definition, ordinal) values ('direct', 'direct', 'd', 1);
insert into release (id, title, short_title, standfirst, teaser, teaser_evidence, publisher, publisher_kind, document,
    document_kind, released, obtained_how, window_kind_id, window_start, window_end, window_stated, headline_figures)
  values ('r1', 'One', 'One', 's', 't', '{all}', 'p', 'agency', 'd', 'Letter', '2017-03-20', 'o', 'week',
    '2017-01-28', '2017-02-03', 'w', '{all}'),
  ('r2', 'Two', 'Two', 's', 't', '{all}', 'p', 'agency', 'd', 'Letter', null, 'o', 'week', null, null, 'w', '{all}');
insert into release_version (release_id, number, status, note)
  values ('r1', 1, 'published', 'n'), ('r1', 2, 'corrected', 'n');
insert into scope_note (release_id, ordinal, note) values ('r1', 1, 'n');
insert into figure (release_id, id, ordinal, label, value, measure, unit_id, unit_stated, population, act_id, act_stated,
    window_kind_id, window_stated, part_of_id, confidence)
  values ('r1', 'all', 1, 'all', 206, 'count', 'people', 'people', 'p', 'released', 'a', 'week', 'w', null, 'document seen'),
    ('r1', 'part', 2, 'part', 90, 'count', 'people', 'people', 'p', null, 'a', 'week', 'w', 'all', 'document seen'),
    ('r1', 'piece', 3, 'piece', 1, 'rank', 'people', 'people', 'p', null, 'a', 'week', 'w', 'part', 'document seen'),
    ('r1', 'lone', 4, 'lone', null, 'share', 'people', 'people', 'p', 'released', 'a', 'week', 'w', null, 'document seen');
insert into figure_revision (release_id, figure_id, ordinal, kind, value, "on", note)
  values ('r1', 'all', 1, 'publisher', 200, '2017-04-11', 'n');
insert into outlet (id, name, kind) values ('gazette', 'The Gazette', 'newspaper');
insert into article (id, outlet_id, headline, published, published_precision, published_basis)
  values ('r1--gazette', 'gazette', 'h', '2017-03-20', 'day', 'stated'),
    ('r1--other', 'gazette', null, null, null, 'not seen');
insert into article_release (article_id, release_id, is_primary)
  values ('r1--gazette', 'r1', true), ('r1--gazette', 'r2', false);
insert into release (id, title, short_title, standfirst, teaser, teaser_evidence, publisher, publisher_kind, document,
    document_kind, obtained_how, window_kind_id, window_stated, headline_figures, is_constructed)
  values ('c1', 'Invented', 'Invented', 's', 't', '{all}', 'p', 'agency', 'd', 'Letter', 'o', 'week', 'w', '{all}', true);
insert into release_document (release_id, sha256, body) values ('c1', encode(sha256('letter'), 'hex'), 'letter');
insert into outlet (id, name, kind, is_constructed) values ('invented', 'The Invented', 'newspaper', true);
insert into article (id, outlet_id, published_basis, is_constructed) values ('c1--invented', 'invented', 'invented', true);
insert into article_release (article_id, release_id, is_primary, is_constructed)
  values ('c1--invented', 'c1', true, true);
insert into planted_difference (release_id, ordinal, article_id, start, "end", phrase, rule, figure_id, explanation)
  values ('r1', 1, 'r1--gazette', 0, 4, 'text', 'unit-changed', 'all', 'e');
insert into coder (id, kind, name, engine_version) values ('hand', 'person', 'Hand', null), ('engine', 'engine', 'E', '1');
insert into content_file (path, sha256, loader, loaded_by) values ('coders.yaml', repeat('a', 64), 1, 'somebody');
insert into coding (id, article_id, coder_id, codebook_version, extent, is_shown, characters, text_sha256, checked_on,
    checked_against, check_corrections, content_path)
  values (1, 'r1--gazette', 'hand', 1, 'whole', true, 4, repeat('a', 64), '2026-01-01', 'the text', 0, 'coders.yaml'),
    (2, 'r1--gazette', 'engine', 1, 'opening', false, null, null, null, null, null, null);
insert into mention (id, coding_id, kind, ordinal, text, voice, speaker)
  values (1, 1, 'term', 1, 'migrants', 'quoted', 'somebody'), (2, 1, 'quantity', 1, '206', 'outlet', null),
    (3, 1, 'window', 1, 'the week', null, null), (4, 1, 'citation', 1, 'said', null, null),
    (5, 1, 'term', 2, 'migrants', 'outlet', null);
insert into span (mention_id, ordinal, start, "end") values (1, 1, 0, 4);
insert into anchor (mention_id, ordinal, start, "end", method) values (1, 1, 0, 4, 'hash');
insert into term (mention_id, facet_id, concept_id) values (1, 'people', 'migrant');
insert into quantity (mention_id, value, low, high, modifier, measure, unit_id, act_id)
  values (2, 206, 206, 206, 'exact', 'count', 'people', 'released');
insert into "window" (mention_id, window_kind_id, start, "end") values (3, 'week', '2017-01-28', '2017-02-03');
insert into citation (mention_id, name, sector_id, named, mode_id, is_document, cue)
  values (4, 'ICE', 'ice', true, 'direct', false, 'said');
insert into alignment (quantity_id, release_id, figure_id, coder_id, relation, difference)
  values (2, 'r1', 'all', 'hand', 'exact', 0);
insert into release_check (release_id, rules) values ('r1', 1);
insert into finding (id, release_id, coding_id, ordinal, rule, statement)
  values (1, 'r1', 1, 1, 'unit-changed', 's'), (2, 'r1', 1, 2, 'act-changed', 's');
insert into finding_evidence (finding_id, ordinal, article_id, mention_id, text, start, "end")
  values (1, 1, 'r1--gazette', 2, '206', 0, 3);
insert into finding_figure (finding_id, release_id, figure_id) values (1, 'r1', 'all');
insert into omission_row (release_id, ordinal, key, kind, label)
  values ('r1', 1, 'all', 'figure', 'all'), ('r1', 2, 'window', 'window', 'the week');
insert into omission_cell (release_id, ordinal, coding_id, standing) values ('r1', 1, 1, 'stated');
insert into outlet (id, name, kind, origin)
  values ('the-alder-post', 'The Alder Post', 'not known', 'imported'), ('the-birch-post', 'The Birch Post', 'not known', 'imported');
insert into article (id, outlet_id, published_basis, origin)
  values ('imported--alder', 'the-alder-post', 'not stated', 'imported');
insert into article_text (article_id, outlet_id, sha256, length, body, attached_by)
  values ('imported--alder', 'the-alder-post', encode(sha256('wire'), 'hex'), 4, 'wire', 'somebody'),
    ('r1--gazette', null, encode(sha256('text'), 'hex'), 4, 'text', 'somebody');
insert into imported_article (article_id, way, extent, imported_by) values ('imported--alder', 'paste', 'whole', 'somebody');
insert into article_version (article_id, page, number, recorded_by)
  values ('imported--alder', 'alder.example/a', 1, 'somebody');
-- Only a delete may touch a change; here the rules on its columns are tried one by one.
alter table coding_change disable trigger coding_change_is_final;
insert into coding_change (coding_id, number, kind, actor, before, after, summary, undoes)
  values (1, 1, 'accept', 'somebody', '[]', '[]', 'accepted', null), (1, 2, 'undo', 'somebody', '[]', '[]', 'undone', 1);
insert into article_metadata (article_id, field, value, source, place)
  values ('imported--alder', 'headline', 'h', 'page', 'h1');
insert into import_job (id, way, label, created_by, release_id) values (1, 'file', 'a folder', 'somebody', 'r1');
insert into import_document (job_id, ordinal, name, state, reading, article_id, finished_at, code, reason)
  values (1, 1, 'one.txt', 'queued', '{}', null, null, null, null),
    (1, 2, 'two.txt', 'imported', null, 'imported--alder', now(), null, null),
    (1, 3, 'three.txt', 'set aside', '{}', null, now(), 'empty', 'three.txt is empty.');
insert into terminology_rule (id, body, "on", until, ruling, scope, source)
  values ('ap-2013', 'AP', '2013-04-02', null, 'r', 's', 'src');
insert into link_host (host, kind) values ('example.org', 'own');
insert into person (id, name, coder_id, email, role)
  values ('ada', 'Ada', 'person-ada', 'ada@example.org', 'owner'),
    ('bo', 'Bo', 'person-bo', 'bo@example.org', 'reader');
insert into session (id, token, person_id, expires_at)
  values ('s1', 't1', 'ada', now() + interval '1 day'), ('s2', 't2', 'bo', now() + interval '1 day');
insert into account (id, account_id, provider_id, person_id, password)
  values ('a1', 'ada', 'credential', 'ada', '$argon2id$x'), ('a2', 'bo', 'credential', 'bo', null);
insert into passkey (id, public_key, person_id, credential_id, counter, device_type, backed_up)
  values ('k1', 'p', 'ada', 'c1', 0, 'singleDevice', false), ('k2', 'p', 'bo', 'c2', 0, 'singleDevice', false);
insert into rate_limit (id, key, count, last_request) values ('l1', 'one', 1, 1), ('l2', 'two', 1, 1);
insert into sign_in_lock (address_hash, failures, last_failure) values (repeat('a', 64), 1, now());
insert into invitation (token_hash, email, role, invited_by, expires_at, used_at, used_by_id, for_person_id)
  values (repeat('a', 64), 'cy@example.org', 'editor', 'Ada', now() + interval '1 day', null, null, null),
    (repeat('b', 64), 'bo@example.org', 'reader', 'Ada', now() + interval '1 day', now(), 'bo', 'bo');
insert into access_token (person_id, name, token_hash, scopes, expires_at)
  values ('ada', 'one', repeat('a', 64), '{read}', now() + interval '1 day'),
    ('ada', 'two', repeat('b', 64), '{read}', now() + interval '1 day');
insert into history (actor_kind, actor_id, actor_name, command, thing_kind, thing_id, summary)
  values ('person', 'ada', 'Ada', 'freeze-view', 'frozen view', 'a', 'froze a comparison');
`
