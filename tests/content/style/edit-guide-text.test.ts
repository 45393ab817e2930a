import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import {
  guideEntries,
  newGuideText,
  ruleId,
  withoutRule,
  withRule,
} from '@/lib/content/style/edit-guide-text'
import { EMPTY_RULE, ruleEntry, ruleFields } from '@/lib/content/style/rule-fields'

const FOLDER = 'content/styleguides'
const shipped = readdirSync(FOLDER).map((file) => readFileSync(path.join(FOLDER, file), 'utf8'))
const begun = newGuideText({ name: 'Tallow Post style', about: 'Of the Tallow Post.' }, [])
const fields = { ...EMPTY_RULE, rule: 'No blorps.', wordings: 'blorp / blorps\n', use: 'person / people' }

test.each(shipped)(
  'every rule of a guide that ships stays what it is when a form saves it unchanged',
  (yaml) => {
    const guide = guideEntries(yaml)
    expect(guide).not.toBeNull()
    const saved = guide?.rules.reduce(
      (text, rule) => withRule(text, ruleEntry(ruleFields(rule), rule.id), rule.id),
      yaml,
    )
    expect(guideEntries(saved ?? '')).toEqual(guide)
  },
)

describe('the text of a guide', () => {
  it('begins without a rule, under an id made of its name that nobody has', () => {
    expect(guideEntries(begun)).toEqual({
      ...{ id: 'tallow-post-style', name: 'Tallow Post style', about: 'Of the Tallow Post.', rules: [] },
    })
    const again = newGuideText({ name: 'Tallow Post style', about: 'x' }, ['tallow-post-style'])
    expect(guideEntries(again)?.id).toBe('tallow-post-style-2')
    expect(guideEntries(newGuideText({ name: '報道', about: 'x' }, []))?.id).toBe('house')
  })

  it('takes a rule in, changes it where it stands, and takes it out again', () => {
    const one = withRule(begun, ruleEntry(fields, 'blorp'), null)
    const two = withRule(one, ruleEntry({ ...fields, rule: 'No grubs.', wordings: 'grub' }, 'grub'), null)
    const changed = withRule(two, ruleEntry({ ...fields, advice: 'Ask the desk.' }, 'blorp'), 'blorp')
    expect(guideEntries(changed)?.rules).toMatchObject([
      { id: 'blorp', wordings: [{ one: 'blorp', many: 'blorps' }], advice: 'Ask the desk.' },
      { id: 'grub', wordings: ['grub'], advice: null },
    ])
    expect(guideEntries(withoutRule(changed, 'blorp'))?.rules.map(({ id }) => id)).toEqual(['grub'])
    expect(withoutRule(changed, 'none')).toBe(changed)
    expect(guideEntries(withoutRule(one, 'blorp'))).toEqual(guideEntries(begun))
  })

  it('keeps the remarks of those who wrote it by hand', () => {
    const remarked = `# whose rules\n${begun}`.replace('rules: []', 'rules: [] # none yet')
    expect(withRule(remarked, ruleEntry(fields, 'blorp'), null)).toMatch(/# whose rules[\s\S]*- id: blorp/)
  })

  it('names a rule by its first wording', () => {
    expect(ruleId('Illegal alien / illegal aliens\nillegals', [])).toBe('illegal-alien')
    expect(ruleId('Illegal alien', ['illegal-alien'])).toBe('illegal-alien-2')
  })
})

test('what is unticked holds nowhere, and is not taken for left out', () => {
  expect(ruleEntry({ ...fields, exempt: [] }, 'blorp')).toMatchObject({ exempt: [] })
  expect(ruleEntry(fields, 'blorp')).not.toHaveProperty('exempt')
})
