const set = (table: string, change: string, where = 'true') => `update ${table} set ${change} where ${where}`

/** Two classes of one teacher, two pupils and a task in the first; stands behind the base rows. */
export const classRows = `
insert into school_class (id, code, title, teacher, expires_on)
  values (repeat('a', 16), 'ACDEFH', 'Media 9b', 'ada', current_date + 30), (repeat('b', 16), 'HFEDCA', 'Media 9c', 'ada', current_date + 30);
insert into pupil (id, class_id, pseudonym, pseudonym_key, is_teacher, token_sha256)
  values (repeat('c', 16), repeat('a', 16), 'Owl', 'owl', false, repeat('1', 64)),
    (repeat('d', 16), repeat('a', 16), 'ada', 'ada', true, repeat('2', 64));
insert into assignment (id, class_id, ordinal, title, task, codebook)
  values (repeat('e', 16), repeat('a', 16), 1, 'Whose words', 'code', '{}'),
    (repeat('f', 16), repeat('a', 16), 2, 'What is counted', 'numbers', null);
insert into assignment_text (assignment_id, ordinal, article_id, sha256, length)
  values (repeat('e', 16), 1, 'r1--gazette', repeat('3', 64), 4), (repeat('e', 16), 2, 'r1--other', repeat('4', 64), 4);
insert into pupil_work (pupil_id, assignment_id, class_id) values (repeat('c', 16), repeat('e', 16), repeat('a', 16));
insert into pupil_mark (id, pupil_id, assignment_id, ordinal, start, "end", code, reason, revision)
  values ('00000000-0000-4000-8000-000000000001', repeat('c', 16), repeat('e', 16), 1, 0, 4, 'own', 'why', 1);
insert into pupil_answer (id, pupil_id, assignment_id, item, answer)
  values ('00000000-0000-4000-8000-000000000002', repeat('c', 16), repeat('e', 16), 'q1', 'declined');
insert into settled_phrase (assignment_id, ordinal, start, "end", code, reason, settled_by)
  values (repeat('e', 16), 1, 0, 4, 'own', 'why', 'ada');
`

/** A write for each rule on the tables of a class, which is to be refused by it. */
export const refusedClassWrites: [constraint: string, sql: string][] = [
  ['school_class_id_cannot_be_guessed', set('school_class', `id = 'media-9b'`, `code = 'HFEDCA'`)],
  ['school_class_code_can_be_read_aloud', set('school_class', `code = 'A0O1IL'`, `code = 'HFEDCA'`)],
  ['school_class_told_in_words', set('school_class', `title = ' '`)],
  ['school_class_ends_within_a_year', set('school_class', 'expires_on = current_date + 400')],
  ['school_class_code_key', set('school_class', `code = 'ACDEFH'`)],
  ['pupil_id_cannot_be_guessed', set('pupil', `id = 'owl'`, 'is_teacher')],
  ['pupil_pseudonym_short', set('pupil', `pseudonym = repeat('x', 31)`)],
  ['pupil_token_is_hashed', set('pupil', `token_sha256 = 'secret'`)],
  ['pupil_one_teacher', set('pupil', 'is_teacher = true')],
  ['pupil_token_sha256_key', set('pupil', `token_sha256 = repeat('1', 64)`)],
  ['pupil_class_id_pseudonym_key_key', set('pupil', `pseudonym_key = 'owl'`)],
  ['assignment_id_cannot_be_guessed', set('assignment', `id = 'first'`, 'ordinal = 2')],
  ['assignment_ordinal_from_one', set('assignment', 'ordinal = 0', 'ordinal = 2')],
  ['assignment_told_in_words', set('assignment', `title = ''`)],
  ['assignment_codes_where_it_is_coded', set('assignment', 'codebook = null', 'ordinal = 1')],
  ['assignment_codebook_is_object', set('assignment', `codebook = '[]'`, 'ordinal = 1')],
  ['assignment_class_id_ordinal_key', set('assignment', 'ordinal = 1')],
  ['assignment_text_ordinal_from_one', set('assignment_text', 'ordinal = 0', 'ordinal = 2')],
  ['assignment_text_sha256_is_hex', set('assignment_text', `sha256 = repeat('x', 64)`)],
  ['assignment_text_length_positive', set('assignment_text', 'length = 0')],
  ['assignment_text_assignment_id_article_id_key', set('assignment_text', `article_id = 'r1--other'`)],
  ['pupil_work_at_a_text', set('pupil_work', 'at_text = 0')],
  ['pupil_work_ends_after_it_began', set('pupil_work', `finished_at = started_at - interval '1 day'`)],
  ['pupil_mark_has_words', set('pupil_mark', 'start = "end"')],
  ['pupil_mark_code_told', set('pupil_mark', `code = ' '`)],
  ['pupil_mark_reason_short', set('pupil_mark', `reason = repeat('x', 501)`)],
  ['pupil_mark_removed_keeps_no_reason', set('pupil_mark', 'is_removed = true')],
  ['pupil_mark_revision_positive', set('pupil_mark', 'revision = 0')],
  ['pupil_answer_told', set('pupil_answer', `item = ''`)],
  ['settled_phrase_has_words', set('settled_phrase', '"end" = start')],
  ['settled_phrase_code_told', set('settled_phrase', `code = ''`)],
  ['settled_phrase_reason_told', set('settled_phrase', `reason = ' '`)],
]
