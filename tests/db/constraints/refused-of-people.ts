const set = (table: string, change: string, where = 'true') => `update ${table} set ${change} where ${where}`

/** A line of the history with one value that is not as it should be. */
const line = (column: string, value: string) => {
  const values: Record<string, string> = {
    actor_kind: `'person'`,
    actor_id: `'ada'`,
    actor_name: `'Ada'`,
    command: `'freeze-view'`,
    thing_kind: `'frozen view'`,
    thing_id: `'a'`,
    summary: `'s'`,
    [column]: value,
  }
  return `insert into history (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`
}

/** For each constraint on the people of the house, a write that breaks it and nothing else. */
export const refusedOfPeople: [constraint: string, sql: string][] = [
  ['person_named', set('person', `name = ' '`)],
  ['person_named', set('person', `coder_id = ''`, `id = 'ada'`)],
  ['person_email_is_lower_case_address', set('person', `email = 'Ada@example.org'`, `id = 'ada'`)],
  ['person_email_is_lower_case_address', set('person', `email = 'ada'`, `id = 'ada'`)],
  ['person_coder_id_key', set('person', `coder_id = 'person-bo'`, `id = 'ada'`)],
  ['person_email_key', set('person', `email = 'bo@example.org'`, `id = 'ada'`)],
  ['session_ends_after_it_began', set('session', 'expires_at = created_at')],
  ['session_token_key', set('session', `token = 't2'`, `id = 's1'`)],
  ['account_password_is_argon2id', set('account', `password = 'in the clear'`)],
  ['account_provider_id_account_id_key', set('account', `account_id = 'bo'`, `id = 'a1'`)],
  ['passkey_credential_id_key', set('passkey', `credential_id = 'c2'`, `id = 'k1'`)],
  ['rate_limit_key_key', set('rate_limit', `key = 'two'`)],
  ['sign_in_lock_address_is_hashed', set('sign_in_lock', `address_hash = 'ada@example.org'`)],
  ['sign_in_lock_failures_from_one', set('sign_in_lock', 'failures = 0')],
  ['invitation_token_is_hashed', set('invitation', `token_hash = 'in the clear'`, 'used_at is null')],
  ['invitation_token_hash_key', set('invitation', `token_hash = repeat('b', 64)`, 'used_at is null')],
  ['invitation_email_is_lower_case_address', set('invitation', `email = 'Cy@example.org'`)],
  ['invitation_ends_after_it_began', set('invitation', 'expires_at = created_at')],
  ['invitation_used_by_somebody_at_some_time', set('invitation', 'used_by_id = null', 'used_at is not null')],
  ['invitation_used_or_withdrawn', set('invitation', 'withdrawn_at = now()', 'used_at is not null')],
  ['invitation_by_somebody', set('invitation', `invited_by = ''`)],
  ['access_token_is_hashed', set('access_token', `token_hash = 'in the clear'`, `name = 'one'`)],
  ['access_token_token_hash_key', set('access_token', `token_hash = repeat('b', 64)`, `name = 'one'`)],
  ['access_token_named', set('access_token', `name = ' '`)],
  ['access_token_ends_after_it_began', set('access_token', 'expires_at = created_at')],
  ['access_token_may_do_something', set('access_token', `scopes = '{}'`)],
  ['history_actor_kind_is_known', line('actor_kind', `'ghost'`)],
  ['history_told_in_words', line('summary', `' '`)],
  ['history_summary_is_short', line('summary', `repeat('a', 301)`)],
]
