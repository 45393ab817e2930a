import { refusedClassWrites } from './refused-class-writes'
import { refusedOfPeople as people } from './refused-of-people'
import { refusedReviewWrites } from './refused-review-writes'

const set = (table: string, change: string, where = 'true') => `update ${table} set ${change} where ${where}`

const lists = ['facet', 'concept', 'unit', 'act', 'window_kind', 'sector', 'citation_mode'].flatMap(
  (table): [string, string][] => [
    [`${table}_id_is_slug`, set(table, `id = 'Not a slug'`)],
    [`${table}_ordinal_from_one`, set(table, 'ordinal = 0')],
    [`${table}_label_not_empty`, set(table, `label = ' '`)],
    [`${table}_source_is_web_address`, set(table, `source_url = 'javascript:alert(1)'`)],
  ],
)
const places = ['span', 'anchor'].flatMap((table): [string, string][] => [
  [`${table}_ordinal_from_one`, set(table, 'ordinal = 0')],
  [`${table}_start_not_negative`, set(table, 'start = -1')],
  [`${table}_end_after_start`, set(table, '"end" = start')],
])
const one = `id = 'r1--gazette'`
const invented = `id = 'c1--invented'`
const imported = `id = 'imported--alder'`
const saved = (values: string) =>
  `insert into record_version (release_id, number, yaml, actor) values (${values})`

/** A frozen view with one value that is not as it should be, written "column => value". */
const frozen = (wrong: string) => {
  const [column = '', value = ''] = wrong.split(' => ')
  const values: Record<string, string> = {
    id: `repeat('a', 16)`,
    address: `'?cols=outlet:gazette'`,
    data: `'{}'`,
    sha256: `encode(sha256(convert_to(${column === 'data' ? value : `'{}'`}, 'UTF8')), 'hex')`,
    codebook_version: '1',
    engine_version: `'1'`,
    created_by: `'Ada'`,
    [column]: value,
  }
  return `insert into frozen_view (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`
}

/** For each constraint that is written by hand, a write that breaks it and nothing else. */
export const refusedWrites: [constraint: string, sql: string][] = [
  ['codebook_version_from_one', `insert into codebook (version, title) values (0, 't')`],
  ...lists,

  ['release_id_is_slug', set('release', `id = 'R 1'`, `id = 'r2'`)],
  ['release_title_not_empty', set('release', `title = ''`)],
  ['release_url_is_web_address', set('release', `url = 'javascript:alert(1)'`)],
  ['release_constructed_has_no_address', set('release', `url = 'https://example.org'`)],
  ['release_document_not_empty', set('release_document', `body = ' ', sha256 = encode(sha256(' '), 'hex')`)],
  ['release_document_sha256_is_of_its_body', set('release_document', `body = 'other'`)],
  ['planted_difference_ordinal_from_one', set('planted_difference', 'ordinal = 0')],
  ['planted_difference_start_not_negative', set('planted_difference', 'start = -1')],
  ['planted_difference_end_after_start', set('planted_difference', '"end" = start')],
  ['planted_difference_told_in_words', set('planted_difference', `phrase = ''`)],
  ['planted_difference_told_in_words', set('planted_difference', `explanation = ''`)],
  [
    'release_entered_is_not_constructed',
    set('release', `origin = 'entered', entered_by = 'Ada', entered_at = now()`, `id = 'c1'`),
  ],
  ['release_entered_by_somebody_at_some_time', set('release', `origin = 'entered'`, `id = 'r1'`)],
  ['release_entered_by_somebody_at_some_time', set('release', `entered_by = 'Ada'`, `id = 'r1'`)],
  [
    'release_entered_by_not_empty',
    set('release', `origin = 'entered', entered_by = ' ', entered_at = now()`, `id = 'r1'`),
  ],
  ['record_version_number_from_one', saved(`'r1', 0, 'id: r1', 'Ada'`)],
  ['record_version_release_is_slug', saved(`'R 1', 1, 'id: r1', 'Ada'`)],
  ['record_version_actor_not_empty', saved(`'r1', 1, 'id: r1', ' '`)],
  ['record_version_yaml_not_empty', saved(`'r1', 1, ' ', 'Ada'`)],
  ['release_window_in_order', set('release', `window_end = '2017-01-27'`, `id = 'r1'`)],
  ['release_one_to_four_headline_figures', set('release', `headline_figures = '{}'`)],
  ['release_one_to_four_headline_figures', set('release', `headline_figures = '{a,b,c,d,e}'`)],
  ['release_version_number_from_one', set('release_version', 'number = 0', 'number = 1')],
  ['release_version_first_is_published', set('release_version', `status = 'suspended'`, 'number = 1')],
  ['release_version_note_not_empty', set('release_version', `note = ''`)],
  ['scope_note_ordinal_from_one', set('scope_note', 'ordinal = 0')],
  ['scope_note_not_empty', set('scope_note', `note = ' '`)],
  ['figure_id_is_slug', set('figure', `id = 'Piece'`, `id = 'piece'`)],
  ['figure_ordinal_from_one', set('figure', 'ordinal = 0', `id = 'piece'`)],
  ['figure_label_not_empty', set('figure', `label = ''`)],
  ['figure_value_is_a_number', set('figure', `value = 'NaN'`, `id = 'all'`)],
  ['figure_value_is_a_number', set('figure', `value = 'Infinity'`, `id = 'all'`)],
  ['figure_value_not_negative', set('figure', 'value = -1', `id = 'all'`)],
  ['figure_rank_from_one', set('figure', 'value = 1.5', `id = 'piece'`)],
  ['figure_window_in_order', set('figure', `window_start = '2017-02-03', window_end = '2017-02-02'`)],
  ['figure_not_part_of_itself', set('figure', 'part_of_id = id', `id = 'all'`)],
  ['figure_part_of_has_no_cycle', set('figure', `part_of_id = 'piece'`, `id = 'all'`)],
  ['figure_revision_ordinal_from_one', set('figure_revision', 'ordinal = 0')],
  ['figure_revision_value_is_a_number', set('figure_revision', `value = 'NaN'`)],
  ['figure_revision_one_date', set('figure_revision', `on_stated = '2017-04'`)],
  ['figure_revision_note_not_empty', set('figure_revision', `note = ''`)],

  ['outlet_id_is_slug', set('outlet', `id = 'The Gazette'`)],
  ['outlet_name_not_empty', set('outlet', `name = ''`)],
  ['outlet_homepage_is_web_address', set('outlet', `homepage = 'gazette'`)],
  ['outlet_constructed_has_no_homepage', set('outlet', `homepage = 'https://example.org'`)],
  ['article_constructed_has_no_address', set('article', `url = 'https://example.org'`)],
  ['article_constructed_has_no_address', set('article', `copy_url = 'https://example.org'`)],
  ['article_id_is_slug', set('article', `id = 'R1 Gazette'`, one)],
  ['article_url_is_web_address', set('article', `url = 'file:///etc/passwd'`)],
  ['article_copy_url_is_web_address', set('article', `copy_url = 'javascript:alert(1)'`)],
  ['article_published_precision_with_its_date', set('article', 'published = null', one)],
  ['article_published_precision_with_its_date', set('article', 'published_precision = null', one)],
  ['article_month_stored_as_its_first_day', set('article', `published_precision = 'month'`, one)],
  ['article_language_known', set('article', `language = 'xx'`)],
  ['article_headline_not_empty', set('article', `headline = ''`)],
  ['article_text_length_positive', set('article_text', 'length = 0')],
  ['article_text_sha256_is_hex', set('article_text', 'sha256 = upper(sha256)')],
  ['article_text_sha256_is_of_its_body', set('article_text', `body = 'other'`)],
  ['article_text_outlet_of_the_imported', set('article_text', 'outlet_id = null')],
  [
    'article_text_outlet_of_the_imported',
    set('article_text', `outlet_id = 'gazette'`, `article_id = 'r1--gazette'`),
  ],
  ['article_text_copies_sha256_is_hex', set('article_text', 'copies_sha256 = upper(sha256)')],
  ['article_text_copies_known_once_looked_up', set('article_text', 'copy_group = gen_random_uuid()')],
  ['article_text_copies_known_once_looked_up', set('article_text', `copy_keys = '{1}'`)],

  ['coder_id_is_slug', set('coder', `id = 'Hand'`, `id = 'hand'`)],
  ['coder_name_not_empty', set('coder', `name = ''`)],
  ['coder_version_exactly_for_an_engine', set('coder', `engine_version = '1'`, `id = 'hand'`)],
  ['coder_version_exactly_for_an_engine', set('coder', 'engine_version = null', `id = 'engine'`)],
  ['coding_characters_positive', set('coding', 'characters = 0')],
  ['coding_text_sha256_is_hex', set('coding', `text_sha256 = repeat('x', 64)`, 'id = 1')],
  ['coding_text_only_when_coded_whole', set('coding', `extent = 'opening'`)],
  ['coding_check_whole_or_absent', set('coding', 'checked_on = null', 'id = 1')],
  ['coding_recorded_by_somebody_at_some_time', set('coding', `recorded_by = 'somebody'`)],
  ['coding_recorded_by_not_empty', set('coding', `recorded_by = ' ', recorded_at = now()`)],
  ['coding_check_corrections_not_negative', set('coding', 'check_corrections = -1', 'id = 1')],
  ['mention_ordinal_from_one', set('mention', 'ordinal = 0', 'id = 1')],
  ['mention_count_from_one', set('mention', 'count = 0')],
  ['mention_text_empty_only_without_cue', set('mention', `text = ''`, 'id = 1')],
  ['mention_term_and_quantity_have_a_voice', set('mention', 'voice = null, speaker = null', 'id = 1')],
  ['mention_outlet_voice_has_no_speaker', set('mention', `voice = 'outlet'`, 'id = 1')],
  ...places,
  ['term_kind_is_term', set('term', `kind = 'quantity'`)],
  ['quantity_kind_is_quantity', set('quantity', `kind = 'term'`)],
  ['window_kind_is_window', set('"window"', `kind = 'term'`)],
  ['citation_kind_is_citation', set('citation', `kind = 'term'`)],
  ['quantity_value_is_a_number', set('quantity', `value = 'NaN', low = null, high = null`)],
  ['quantity_value_not_negative', set('quantity', 'value = -1, low = -1, high = -1')],
  ['quantity_rank_from_one', set('quantity', `measure = 'rank', value = 0, low = 0, high = 0`)],
  ['quantity_low_not_above_high', set('quantity', 'value = null, low = 2, high = 1')],
  ['quantity_value_within_its_ends', set('quantity', 'value = 207')],
  ['quantity_range_has_two_ends', set('quantity', `modifier = 'range', high = null`)],
  ['quantity_more_than_is_open_above', set('quantity', `modifier = 'more than'`)],
  ['quantity_more_than_is_open_above', set('quantity', `modifier = 'at least'`)],
  ['quantity_up_to_is_open_below', set('quantity', `modifier = 'nearly'`)],
  ['window_in_order', set('"window"', `"end" = '2017-01-27'`)],
  ['window_literal_in_order', set('"window"', `literal_start = '2017-02-03', literal_end = '2017-02-02'`)],
  ['citation_name_not_empty', set('citation', `name = ' '`)],
  ['citation_cue_not_empty', set('citation', `cue = ''`)],
  ['citation_quoted_words_not_negative', set('citation', 'quoted_words = -1')],
  ['citation_duplicate_of_from_one', set('citation', 'duplicate_of = 0')],

  ['alignment_difference_is_a_number', set('alignment', `relation = 'differs', difference = 'Infinity'`)],
  ['alignment_exact_means_no_difference', set('alignment', 'difference = 1')],
  ['alignment_exact_means_no_difference', set('alignment', 'difference = null')],
  ['alignment_no_difference_without_comparable_values', set('alignment', `relation = 'no value'`)],
  ['alignment_shifts_known', set('alignment', `shifts = '{colour}'`)],
  ['release_check_rules_from_one', set('release_check', 'rules = 0')],
  ['finding_ordinal_from_one', set('finding', 'ordinal = 0', 'id = 1')],
  ['finding_rule_is_slug', set('finding', `rule = 'Unit changed'`)],
  ['finding_statement_not_empty', set('finding', `statement = ' '`)],
  ['finding_evidence_ordinal_from_one', set('finding_evidence', 'ordinal = 0')],
  ['finding_evidence_place_whole_or_none', set('finding_evidence', '"end" = null')],
  ['finding_evidence_ends_after_it_starts', set('finding_evidence', '"end" = start')],
  ['omission_row_ordinal_from_one', set('omission_row', 'ordinal = 0', 'ordinal = 2')],
  ['omission_row_kind_known', set('omission_row', `kind = 'mood'`)],
  ['terminology_rule_id_is_slug', set('terminology_rule', `id = 'AP 2013'`)],
  ['terminology_rule_ends_after_it_begins', set('terminology_rule', `until = "on"`)],
  ['terminology_rule_url_is_web_address', set('terminology_rule', `url = 'ftp://example.org'`)],
  ['link_host_is_lower_case_host', set('link_host', `host = 'https://example.org/'`)],
  ['content_file_sha256_is_hex', set('content_file', `sha256 = repeat('A', 64)`)],
  ['content_file_path_inside_content', set('content_file', `path = '../secrets.yaml'`)],
  ['content_file_loader_from_one', set('content_file', 'loader = 0')],

  ['outlet_imported_is_not_constructed', set('outlet', `origin = 'imported'`, `id = 'invented'`)],
  [
    'article_imported_is_not_constructed',
    set('article', `origin = 'imported', id = 'imported--c'`, invented),
  ],
  ['article_imported_has_an_id_of_its_own', set('article', `id = 'r1--alder'`, imported)],
  ['article_imported_has_an_id_of_its_own', set('article', `id = 'imported--gazette'`, one)],
  ['imported_article_origin_is_imported', set('imported_article', `origin = 'content'`)],
  ['imported_article_imported_by_not_empty', set('imported_article', `imported_by = ' '`)],
  ['article_metadata_field_known', set('article_metadata', `field = 'mood'`)],
  ['article_metadata_source_known', set('article_metadata', `source = 'hearsay'`)],
  ['article_metadata_told_in_words', set('article_metadata', `value = ' '`)],
  ['article_metadata_told_in_words', set('article_metadata', `place = ''`)],
  ['article_version_number_from_one', set('article_version', 'number = 0')],
  ['article_version_told_in_words', set('article_version', `page = ' '`)],
  ['article_version_told_in_words', set('article_version', `recorded_by = ''`)],
  ['mention_checked_by_somebody_at_some_time', set('mention', `checked_by = 'somebody'`)],
  ['coding_change_number_positive', set('coding_change', 'number = 0')],
  ['coding_change_kind_known', set('coding_change', `kind = 'wish'`)],
  ['coding_change_import_tells_the_coding', set('coding_change', `kind = 'import'`, 'number = 1')],
  ['coding_change_tells_the_coding_after', set('coding_change', `coding_before = '{}'`)],
  ['coding_change_actor_not_empty', set('coding_change', `actor = ' '`)],
  ['coding_change_undo_names_an_earlier_one', set('coding_change', `kind = 'undo'`)],
  ['coding_change_undo_names_an_earlier_one', set('coding_change', `kind = 'undo', undoes = 1`)],
  ['article_release_tied_by_not_empty', set('article_release', `tied_by = ' '`)],
  ['import_job_named', set('import_job', `label = ''`)],
  ['import_job_named', set('import_job', `created_by = ' '`)],
  ['import_job_place_not_negative', set('import_job', 'next_byte = -1')],
  ['import_document_ordinal_from_one', set('import_document', 'ordinal = 0', 'ordinal = 2')],
  ['import_document_name_not_empty', set('import_document', `name = ''`)],
  ['import_document_attempts_not_negative', set('import_document', 'attempts = -1')],
  ['import_document_queued_has_something_to_read', set('import_document', 'reading = null', 'ordinal = 1')],
  ['import_document_keeps_no_text_when_done', set('import_document', `reading = '{}'`, 'ordinal = 2')],
  ['import_document_set_aside_for_a_reason', set('import_document', 'reason = null', 'ordinal = 3')],
  ['import_document_set_aside_for_a_reason', set('import_document', `code = 'a'`, 'ordinal = 2')],
  ['import_document_finished_at_some_time', set('import_document', 'finished_at = null', 'ordinal = 2')],
  [
    'import_document_article_only_when_done',
    set('import_document', `article_id = 'imported--alder'`, 'ordinal = 3'),
  ],

  ['frozen_view_id_cannot_be_guessed', frozen(`id => '1'`)],
  ['frozen_view_address_is_query', frozen(`address => 'https://example.org'`)],
  ['frozen_view_data_is_object', frozen(`data => '[]'`)],
  ['frozen_view_sha256_is_of_its_data', frozen(`sha256 => repeat('a', 64)`)],
  ['frozen_view_codebook_version_from_one', frozen(`codebook_version => 0`)],
  ['frozen_view_told_in_words', frozen(`engine_version => ' '`)],
  ['frozen_view_told_in_words', frozen(`created_by => ''`)],

  // unique over more than a primary key
  ['outlet_one_imported_of_a_name', set('outlet', `name = 'THE BIRCH POST'`, `id = 'the-alder-post'`)],
  ['import_document_job_id_ordinal_key', set('import_document', 'ordinal = 1', 'ordinal = 2')],
  [
    'article_version_page_number_key',
    `with other as (
       insert into article (id, origin, outlet_id, published_basis)
       select 'imported--second', origin, outlet_id, published_basis from article where id = 'imported--alder'),
     known as (
       insert into imported_article (article_id, way, extent, imported_by)
       values ('imported--second', 'paste', 'whole', 'somebody'))
     insert into article_version (article_id, page, number, recorded_by)
     select 'imported--second', page, number, recorded_by from article_version`,
  ],
  [
    'coding_change_coding_id_undoes_key',
    `insert into coding_change (coding_id, number, kind, actor, before, after, summary, undoes)
     values (1, 3, 'undo', 'somebody', '[]', '[]', 'undone', 1)`,
  ],
  ['coding_one_shown_for_an_article', set('coding', 'is_shown = true')],
  ['article_release_one_primary_for_an_article', set('article_release', 'is_primary = true')],
  ['figure_release_id_ordinal_key', set('figure', 'ordinal = 1')],
  [
    'article_text_sha256_outlet_id_key',
    `insert into article_text (article_id, outlet_id, sha256, length, body, attached_by)
     select 'imported--second', outlet_id, sha256, length, body, attached_by from article_text
     where outlet_id is not null`,
  ],
  ['coding_content_path_key', set('coding', `content_path = 'coders.yaml'`)],
  ['coding_article_id_coder_id_codebook_version_key', set('coding', `coder_id = 'hand'`)],
  ['finding_release_id_coding_id_ordinal_key', set('finding', 'ordinal = 1')],
  ['omission_row_release_id_key_key', set('omission_row', `key = 'all'`)],
  ['mention_coding_id_kind_ordinal_key', set('mention', 'ordinal = 1')],
  ...people,
  ...refusedClassWrites,
  ...refusedReviewWrites,
]
