import { describe, expect, test } from 'vitest'
import { contentErrorLine } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read'
import { brokenContent } from './broken-content'
import { contentCopy, fixture } from './changed-content'

const RECORD = 'releases/harlan-2020-05/record.yaml'
const GAZETTE = 'releases/harlan-2020-05/articles/gazette.yaml'

type Copy = ReturnType<typeof contentCopy>

/** The errors, a line each, after `change` was made to a copy of the content. */
function errorsAfter(change: (copy: Copy) => void): string[] {
  const copy = contentCopy()
  change(copy)
  const result = readContent(copy.dir)
  return result.ok ? [] : result.errors.map(contentErrorLine)
}

const errorsOf = (file: string, words: string, by: string) =>
  errorsAfter((copy) => copy.replace(file, words, by))

describe('content without errors', () => {
  test('is read whole, with absent as null', () => {
    const result = readContent(fixture)
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    const { content } = result
    expect(content.articles.map(({ id }) => id)).toEqual([
      'harlan-2020-05--gazette',
      'harlan-2020-05--heraldo',
    ])
    expect(content.releases.map(({ record }) => record.id)).toEqual(['harlan-2020-05', 'harlan-2021-05'])
    expect(content.codebook.concepts).toHaveLength(2)
    const heraldo = content.articles[1]?.article
    expect(heraldo).toMatchObject({ published: '2020-05', url: null, text: null, alsoReleases: [] })
    expect(heraldo?.citations[0]).toMatchObject({ phrase: null, mode: null, quotedWords: null })
  })

  test('days stay text, as they are written', () => {
    const result = readContent(fixture)
    expect(result.ok && result.content.releases[0]?.record.released).toBe('2020-05-11')
  })
})

describe('an error names file, line, place and value', () => {
  test.each(brokenContent)('%s: "%s" → "%s"', (file, words, by, expected) => {
    const errors = errorsOf(file, words, by)
    expect(errors.filter((line) => expected.test(line))).toHaveLength(1)
    expect(errors.every((line) => line.startsWith(`content/`))).toBe(true)
  })

  test('in the form that an editor can jump to', () => {
    expect(errorsOf(GAZETTE, 'unit: people', 'unit: persons')).toContain(
      `content/${GAZETTE}:29 quantities[0].unit: unknown unit "persons"`,
    )
  })
})

describe('YAML that is refused', () => {
  test.each([
    [
      'a key that stands twice',
      'outlet: gazette\n',
      'outlet: gazette\noutlet: gazette\n',
      /:2: Map keys must be unique/,
    ],
    ['a tab as indentation', '  coder: test-coder', '\tcoder: test-coder', /gazette\.yaml:\d+: .*[Tt]ab/],
    [
      'an anchor',
      'byline: A. Writer',
      'byline: &me A. Writer',
      /:5: anchors and aliases are not used in content\/: "me"/,
    ],
    [
      'a broken list',
      'alsoReleases: [harlan-2021-05]',
      'alsoReleases: [harlan-2021-05',
      /gazette\.yaml:\d+: /,
    ],
    ['a tag', 'byline: A. Writer', 'byline: !name A. Writer', /:5: Unresolved tag/],
    ['a second document', 'language: en', 'language: en\n---\nlanguage: es', /multiple documents/],
  ])('%s', (_what, words, by, expected) => {
    const errors = errorsOf(GAZETTE, words, by)
    expect(errors.join('\n')).toMatch(expected)
  })

  test('aliases that would blow up are not followed', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`
    const errors = errorsAfter((copy) => copy.write('link-hosts.yaml', bomb))
    expect(errors.filter((line) => line.includes('anchors and aliases'))).not.toHaveLength(0)
  })

  test('an empty file', () => {
    expect(errorsAfter((copy) => copy.write('coders.yaml', ''))).toEqual([
      'content/coders.yaml:1: expected keys with values, not null',
    ])
  })

  test('bytes that are not UTF-8', () => {
    const errors = errorsAfter((copy) => copy.write('coders.yaml', Buffer.from([0xff, 0xfe, 0x41])))
    expect(errors).toEqual(['content/coders.yaml: is not UTF-8'])
  })
})

describe('files', () => {
  test('that are missing are named', () => {
    expect(errorsAfter((copy) => copy.remove('codebook/units.yaml'))).toEqual([
      'content/codebook/units.yaml: there is no such file',
    ])
    expect(errorsAfter((copy) => copy.remove(RECORD))).toContain(`content/${RECORD}: there is no such file`)
  })

  test('that would be passed over in silence are named', () => {
    const errors = errorsAfter((copy) => {
      copy.write('outlets/Tribune.yml', 'id: tribune')
      copy.write('releases/harlan-2020-05/notes.txt', 'a note')
      copy.write('releases/harlan-2020-05/articles/.swp', 'an editor’s')
    })
    expect(errors).toEqual([
      'content/outlets/Tribune.yml: only files named like "some-name.yaml" belong here',
      'content/releases/harlan-2020-05/notes.txt: is not read; remove it',
    ])
  })
})

describe('all errors at once', () => {
  test('errors of several files are told together, sorted by file and line', () => {
    const errors = errorsAfter((copy) => {
      copy.replace(GAZETTE, 'unit: people', 'unit: persons')
      copy.replace(GAZETTE, 'outlet: gazette', 'outlet: gazete')
      copy.replace(RECORD, 'partOf: declined', 'partOf: none')
      copy.replace('coders.yaml', 'kind: person', 'kind: robot')
    })
    expect(errors.map((line) => line.split(':')[0])).toEqual([
      'content/coders.yaml',
      `content/${GAZETTE}`,
      `content/${GAZETTE}`,
      `content/${RECORD}`,
    ])
  })

  test('a list that cannot be read does not make errors in every file that refers to it', () => {
    const errors = errorsOf('codebook/units.yaml', 'id: people', 'id: Some People')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /units\.yaml:2 entries\[0\]\.id: "Some People" is not lower-case words joined by hyphens/,
    )
  })
})
