import { describe, expect, it } from 'vitest'
import { checkGivenDraft } from '@/lib/commands/review/check-given-draft'
import { saveStyleGuide } from '@/lib/commands/review/save-style-guide'
import { styleGuideChoices } from '@/lib/queries/style-guide-choices'
import { workerDatabase } from '@/tests/support/worker-database'
import { editor } from './reviewers'

workerDatabase({ template: 'content' })

const [ada, ben] = [editor('ada', 'Ada Wong'), editor('ben', 'Ben Ortiz')]
const guide = (instead = 'person', id = 'tallow-post') => `id: ${id}
name: Tallow Post style
about: For tests.
rules:
  - id: no-blorp
    rule: Nobody is called a blorp.
    source: Tallow Post stylebook
    wordings: [{one: blorp, many: blorps}]
    use: [{one: ${instead}, many: ${instead}s}]
`
const create = (yaml: string) => saveStyleGuide({ yaml, guideId: null, base: 0, actor: ada })

describe('a house’s own style guide', () => {
  it('is chosen like any other, changed by version, and gone when it is deleted', async () => {
    expect(await create(guide())).toMatchObject({ code: 'saved', guideId: 'tallow-post', number: 1 })
    expect((await styleGuideChoices()).find(({ id }) => id === 'tallow-post')?.rules).toBe(1)
    const put = async () => {
      const text = 'A headline\n\nThe blorps were counted, and it was a long day.'
      const draft = { text, published: null, release: null, guides: ['tallow-post'] }
      const result = await checkGivenDraft(draft)
      if (result.code !== 'checked') return result.code
      return result.checked.notes.map(({ replacements }) => replacements[0]?.text)
    }
    expect(await put()).toEqual(['persons'])
    const change = { guideId: 'tallow-post', actor: ben }
    expect((await saveStyleGuide({ ...change, yaml: guide('neighbor'), base: 1 })).code).toBe('saved')
    expect(await put()).toEqual(['neighbors'])
    expect(await saveStyleGuide({ ...change, yaml: guide('local'), base: 1 })).toEqual({
      ...{ code: 'changed', byName: 'Ben Ortiz' },
    })
    expect((await saveStyleGuide({ ...change, yaml: null, base: 2 })).code).toBe('deleted')
    expect(await put()).toBe('no-guide')
  })

  it('is held to the rules of content/styleguides, each error with its line and field', async () => {
    const wrong = await create(guide().replace('rule: Nobody', 'rul: Nobody'))
    expect(wrong).toMatchObject({ code: 'invalid' })
    if (wrong.code === 'invalid')
      expect(wrong.errors.some(({ line, place }) => line !== null && place !== '')).toBe(true)
    expect(await create(guide('person', 'ap-2013'))).toMatchObject({
      code: 'invalid',
      errors: [expect.objectContaining({ place: 'id' })],
    })
  })
})
