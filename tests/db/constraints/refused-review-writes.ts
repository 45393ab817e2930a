const set = (table: string, change: string, where = 'true') => `update ${table} set ${change} where ${where}`

/** A row with one value that is not as it should be. What is added to a review is never rewritten, so each comes anew. */
const add = (table: string, values: Record<string, string>, column: string, value: string) => {
  const all = { ...values, [column]: value }
  return `insert into ${table} (${Object.keys(all).join(', ')}) values (${Object.values(all).join(', ')})`
}

const by = { by_id: `'ada'`, by_name: `'Ada'` }
const version = { review_id: `'draft'`, number: '2', text: `'t'`, checked: `'{}'`, saved_by_id: `'ada'` }
const whole = { ...version, saved_by_name: `'Ada'` }
const decision = {
  ...{ review_id: `'draft'`, version: '1', note_key: `'k'`, kind: `'dismissed'`, scope: `'story'` },
  ...{ reason: `'r'`, ...by },
}
const comment = {
  ...{ review_id: `'draft'`, version: '1', start: '0', '"end"': '1', quote: `'t'`, body: `'b'` },
  ...by,
}
const called = { review_id: `'draft'`, person_id: `'bo'`, person_name: `'Bo'`, is_assigned: 'true', ...by }
const tick = { review_id: `'draft'`, version: '1', item: `'names'`, is_done: 'true', ...by }
const signed = { review_id: `'draft'`, version: '1', signed_by_id: `'bo'`, signed_by_name: `'Bo'` }
const guide = { guide_id: `'house'`, number: '2', yaml: `'id: house'`, ...by }

/** A draft in review, one that is signed, a style guide and an address that is told; stands behind the base rows. */
export const reviewRows = `
insert into review (id, title, desk, latest, created_by_id, created_by_name)
  values ('draft', 'A draft', '', 1, 'ada', 'Ada'), ('done', 'Another', 'metro', 1, 'ada', 'Ada');
insert into review_version (review_id, number, text, checked, saved_by_id, saved_by_name)
  values ('draft', 1, 't', '{}', 'ada', 'Ada'), ('done', 1, 't', '{}', 'ada', 'Ada');
${add('review_decision', decision, 'note_key', `'first'`)};
${add('review_comment', comment, 'body', `'first'`)};
${add('review_assignment', called, 'is_assigned', 'true')};
${add('review_tick', tick, 'is_done', 'true')};
insert into review_sign_off (review_id, version, sha256, signed_by_id, signed_by_name)
  values ('done', 1, repeat('a', 64), 'bo', 'Bo');
${add('style_guide_version', guide, 'number', '1')};
insert into webhook (id, url, secret, created_by_id, created_by_name)
  values (1, 'https://example.org/signed', repeat('s', 32), 'ada', 'Ada');
insert into webhook_delivery (webhook_id, body) values (1, '{}');
`

/** A write for each rule on the tables of a review, which is to be refused by it. */
export const refusedReviewWrites: [constraint: string, sql: string][] = [
  ['review_named', set('review', `title = ' '`, `id = 'draft'`)],
  ['review_named', set('review', `created_by_name = ''`, `id = 'draft'`)],
  ['review_latest_from_one', set('review', 'latest = 0', `id = 'draft'`)],
  ['review_version_number_from_one', add('review_version', whole, 'number', '0')],
  ['review_version_has_text', add('review_version', whole, 'text', `' '`)],
  ['review_decision_dismissed_for_a_reason', add('review_decision', decision, 'reason', `' '`)],
  ['review_decision_on_a_note', add('review_decision', decision, 'note_key', `''`)],
  ['review_comment_on_words', add('review_comment', comment, '"end"', '0')],
  ['review_comment_on_words', add('review_comment', comment, 'quote', `''`)],
  ['review_comment_says_something', add('review_comment', comment, 'body', `' '`)],
  ['review_assignment_of_somebody', add('review_assignment', called, 'person_name', `''`)],
  ['review_tick_of_something', add('review_tick', tick, 'item', `' '`)],
  ['review_sign_off_sha256_is_hex', add('review_sign_off', signed, 'sha256', `repeat('x', 64)`)],
  ['style_guide_version_number_from_one', add('style_guide_version', guide, 'number', '0')],
  ['style_guide_version_guide_id_is_slug', add('style_guide_version', guide, 'guide_id', `'Our House'`)],
  ['style_guide_version_yaml_not_empty', add('style_guide_version', guide, 'yaml', `' '`)],
  ['webhook_url_is_https_or_http', set('webhook', `url = 'ftp://example.org'`)],
  ['webhook_secret_is_long', set('webhook', `secret = 'short'`)],
  ['webhook_delivery_tries_from_zero', set('webhook_delivery', 'tries = -1')],
]
