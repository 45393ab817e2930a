import { describe, expect, test } from 'vitest'
import { contentErrorLine } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read'
import { contentCopy } from './changed-content'

const FOLDER = 'exercises/willow-2040'
type Copy = ReturnType<typeof contentCopy>

/** The errors, a line each, after `change` was made to a copy of the content with its exercise. */
function errorsAfter(change: (copy: Copy) => void): string[] {
  const copy = contentCopy()
  copy.addMore()
  change(copy)
  const result = readContent(copy.dir)
  return result.ok ? [] : result.errors.map(contentErrorLine)
}

describe('an exercise without errors', () => {
  test('is read whole, with its texts and quotations, apart from the real releases', () => {
    const copy = contentCopy()
    copy.addMore()
    const result = readContent(copy.dir)
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    const { exercises, releases, articles, outlets } = result.content
    expect(exercises.map(({ id }) => id)).toEqual(['willow-2040'])
    const [bell] = exercises[0]?.articles ?? []
    expect(bell?.id).toBe('willow-2040--bell')
    expect(bell?.text.body).toMatch(/^Jail lets 21 people go\n/)
    expect(bell?.quotes.get(2)?.map(([start, end]) => bell.text.body.slice(start, end))).toEqual([
      '“They let them go,”',
    ])
    expect(exercises[0]?.document.body).toContain('CONSTRUCTED')
    expect(releases.map(({ record }) => record.id)).not.toContain('willow-2040')
    expect(articles.map(({ id }) => id)).not.toContain('willow-2040--bell')
    expect(outlets.map(({ id }) => id)).not.toContain('the-bell')
  })

  test('holds for the exercises of the repository', () => {
    const result = readContent('content')
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    expect(result.content.exercises.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['county-detainers-2031', 4],
      ['docket-letter-2032', 4],
    ])
  })
})

const BELL = `${FOLDER}/articles/bell.yaml`
const KEY = `${FOLDER}/key.yaml`
const QUOTATIONS = `${FOLDER}/quotations.yaml`

describe('a mistake in an exercise is named', () => {
  test.each<[what: string, file: string, words: string, by: string, expected: RegExp]>([
    [
      'a text that was changed',
      `${FOLDER}/bell.txt`,
      '21',
      '12',
      /bell\.yaml:\d+ text: is not of exercises\/willow-2040\/bell\.txt/,
    ],
    [
      'a span beside its phrase',
      BELL,
      '[73, 77]',
      '[72, 76]',
      /citations\[0\]\.at\[0\]: " sai" stands there, not "said"/,
    ],
    [
      'an article coded from its opening',
      BELL,
      'extent: whole',
      'extent: opening',
      /a constructed article is coded whole/,
    ],
    [
      'an address of an article',
      BELL,
      'url: null',
      'url: https://example.org/',
      /bell\.yaml:2 url: a constructed article has no address/,
    ],
    [
      'an address of the release',
      `${FOLDER}/record.yaml`,
      'url: null',
      'url: https://example.org/',
      /a constructed release has no address/,
    ],
    [
      'a homepage',
      `${FOLDER}/outlets.yaml`,
      'homepage: null',
      'homepage: https://example.org/',
      /outlets\[0\]\.homepage: an invented outlet has no address/,
    ],
    [
      'an outlet with the id of a real one',
      `${FOLDER}/outlets.yaml`,
      'id: the-bell',
      'id: gazette',
      /outlets\[0\]\.id: "gazette" is an outlet of outlets\/gazette\.yaml/,
    ],
    [
      'a real outlet',
      BELL,
      'outlet: the-bell',
      'outlet: gazette',
      /bell\.yaml:1 outlet: unknown outlet "gazette"/,
    ],
    [
      'a real release',
      BELL,
      'byline: null',
      'byline: null\nalsoReleases: [harlan-2020-05]',
      /unknown release "harlan-2020-05"/,
    ],
    [
      'a figure that the record lacks',
      BELL,
      'figure: declined',
      'figure: refused',
      /unknown figure "refused" in willow-2040/,
    ],
    [
      'a quotation cut short',
      QUOTATIONS,
      'n: 2, quotes: [[79',
      'n: 2, quotes: [[80',
      /does not stand between quotation marks/,
    ],
    [
      'a quotation of another length',
      BELL,
      'quotedWords: 4',
      'quotedWords: 5',
      /quotes: 4 words; citation 2 says 5/,
    ],
    [
      'a quotation of a citation that is not there',
      QUOTATIONS,
      'n: 2',
      'n: 3',
      /there is no citation 3 of 2/,
    ],
    ['quoted words without a quotation', QUOTATIONS, 'bell:', 'plain:', /quotations\.yaml/],
    [
      'a planted phrase that stands elsewhere',
      KEY,
      '"21"',
      '"12"',
      /planted\[0\]\.at: "21" stands there, not "12"/,
    ],
    [
      'a place beyond the text',
      KEY,
      'alsoAt: [[41, 43]]',
      'alsoAt: [[41, 450]]',
      /alsoAt\[0\]: ends at 450, beyond/,
    ],
    [
      'a rule that is none',
      KEY,
      'rule: act-changed',
      'rule: act-chnged',
      /unknown value "act-chnged".*did you mean "act-changed"\?/,
    ],
    [
      'a record that is no figure',
      KEY,
      'record: declined',
      'record: declnd',
      /planted\[0\]\.record: unknown figure "declnd"; did you mean "declined"\?/,
    ],
    [
      'an article that is not there',
      KEY,
      'article: bell',
      'article: bel',
      /planted\[0\]\.article: unknown article "bel"; did you mean "bell"\?/,
    ],
    [
      'a difference told twice',
      KEY,
      'id: bell-act',
      'id: bell-transposed',
      /duplicate difference "bell-transposed"/,
    ],
    [
      'a sum that does not add up',
      KEY,
      '[declined, honored]',
      '[declined, received]',
      /the parts of "received" add up to 32, not 20/,
    ],
    [
      'a careful article with something planted',
      KEY,
      'careful: plain',
      'careful: bell',
      /something is planted in "bell"/,
    ],
    [
      'an article with nothing planted',
      KEY,
      'careful: plain',
      'careful: bell',
      /nothing is planted in "plain"/,
    ],
    [
      'a key of another exercise',
      KEY,
      'exercise: willow-2040',
      'exercise: elm-2040',
      /"elm-2040" stands in the folder "willow-2040"/,
    ],
  ])('%s', (_what, file, words, by, expected) => {
    const errors = errorsAfter((copy) => copy.replace(file, words, by))
    expect(errors.filter((line) => expected.test(line))).toHaveLength(1)
  })

  test('files that are missing or not read', () => {
    const errors = errorsAfter((copy) => {
      copy.remove(`${FOLDER}/plain.txt`)
      copy.remove(`${FOLDER}/document.txt`)
      copy.write(`${FOLDER}/stray.txt`, 'whose?')
    })
    expect(errors).toEqual([
      `content/${FOLDER}/document.txt: there is no such file`,
      `content/${FOLDER}/plain.txt: there is no such file`,
      `content/${FOLDER}/stray.txt: is not read; remove it`,
    ])
  })

  test('line ends that would move every offset', () => {
    const errors = errorsAfter((copy) => copy.write(`${FOLDER}/document.txt`, 'one\r\ntwo'))
    expect(errors).toEqual([
      `content/${FOLDER}/document.txt: has a byte order mark or line ends other than "\\n"`,
    ])
  })

  test('the id of a real release', () => {
    const errors = errorsAfter((copy) => copy.write('exercises/harlan-2020-05/key.yaml', ''))
    expect(errors).toEqual([
      'content/exercises/harlan-2020-05: has the id of the release in releases/harlan-2020-05',
    ])
  })
})
