import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { GET } from '@/app/api/v1/articles/[article]/codings/[coder]/route'
import { attachText } from '@/lib/commands/attach-text'
import { type ArticleFile, shifts as allShifts, articleFile } from '@/lib/content/schema/article'
import { commandLine } from '@/lib/core/people/actor'
import type { codingAnnotations } from '@/lib/export/coding/annotations'
import { portableCoding } from '@/lib/queries/portable-coding'
import { codeWillowByHand, WILLOW, WILLOW_ID, writeWillow } from '../../commands/code-with-engine/willow'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })

function get(article: string, coder: string): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/articles/${article}/codings/${coder}`)
  return GET(request, { params: Promise.resolve({ article, coder }) })
}

const EMOJI = `🗞️ ${WILLOW}`

beforeAll(async () => {
  await writeWillow(db.prisma)
  await codeWillowByHand(db.prisma)
  await attachText({ text: EMOJI, actor: commandLine('tester'), articleId: WILLOW_ID, mayReplace: false })
})

const engineCoding = async () =>
  (await codings()).find(({ articleId, coderId }) => articleId === WILLOW_ID && coderId !== 'first-coder')

/** Every coding, with the file of content/ that it came from. */
const codings = () =>
  db.prisma.coding.findMany({
    select: { articleId: true, coderId: true, contentPath: true },
    orderBy: { id: 'asc' },
  })

/**
 * A file without what its loader drops, in the order in which it lists shifts: a unit that differs is one in any case,
 * and against a record that has the figure from this article alone there is none.
 */
const comparable = ({ quantities, ...file }: ArticleFile, loaded: ArticleFile, notStored: string[]) => ({
  ...file,
  quantities: quantities.map((quantity, index) => ({
    ...quantity,
    shifts: notStored.includes(`q${index + 1}`)
      ? []
      : allShifts.filter(
          (shift) =>
            quantity.shifts.includes(shift) &&
            (shift !== 'unit' || loaded.quantities[index]?.shifts.includes('unit')),
        ),
  })),
})

describe('GET /api/v1/articles/<id>/codings/<coder>.yaml', () => {
  it('gives every hand coding of content/ back as its file has it', async () => {
    const files = (await codings()).filter(({ contentPath }) => contentPath?.endsWith('.yaml'))
    expect(files.length).toBeGreaterThan(50)
    for (const { articleId, coderId, contentPath } of files) {
      const before = articleFile.parse(parse(readFileSync(join('content', contentPath ?? ''), 'utf8')))
      const text = await (await get(articleId, `${coderId}.yaml`)).text()
      const after = articleFile.parse(parse(text))
      const notStored = /^# Not stored.*: (.*)$/m.exec(text)?.[1]?.split(' ') ?? []
      if (/^# The text is not attached/m.test(text)) {
        expect(before.text?.length).toBeGreaterThanOrEqual(after.text?.length ?? 0)
        before.text = before.text && after.text && { ...before.text, length: after.text.length }
      }
      // Exercises keep their quoted places in quotations.yaml.
      if (contentPath?.startsWith('exercises/')) for (const each of after.citations) each.quote = []
      expect(after, contentPath ?? '').toEqual(comparable(before, after, notStored))
      // Of a coding by hand nothing else is cut or left out.
      expect(text, contentPath ?? '').not.toMatch(/^# (?:Cut|Left out|Not counted)/m)
    }
  })

  it('is a valid file for every other coding too, and says at its head what it leaves out', async () => {
    for (const { articleId, coderId, contentPath } of await codings()) {
      const text = await (await get(articleId, `${coderId}.yaml`)).text()
      // The hand coding written for these tests tells no positions, as one that a person began may.
      const isIncomplete = contentPath === null && coderId === 'first-coder'
      expect(articleFile.safeParse(parse(text)).success, `${articleId} ${coderId}`).toBe(!isIncomplete)
      expect(/^# To be filled in before/m.test(text)).toBe(isIncomplete)
    }
    const engine = await engineCoding()
    const text = await (await get(WILLOW_ID, `${engine?.coderId}.yaml`)).text()
    expect(text).toMatch(/^# .*must stand in content\/coders\.yaml/)
    expect(text).toMatch(/^# Read by machine, checked by nobody/m)
    expect(text).not.toMatch(/^# Left out/m)
    const { terms, citations } = articleFile.parse(parse(text))
    expect(terms.some(({ head }) => head !== null)).toBe(true)
    expect(citations.some(({ quote }) => quote.length > 0)).toBe(true)
  })
})

describe('GET /api/v1/articles/<id>/codings/<coder>.jsonld', () => {
  it('carries every field of every mention, of every coding', async () => {
    for (const { articleId, coderId } of await codings()) {
      const { first, coding } = await annotations(articleId, coderId)
      const portable = await portableCoding(articleId, coderId)
      expect(first.items.map(codedIn)).toEqual(portable?.mentions)
      expect(coding).toMatchObject({ articleId, coder: coderId, ...portable?.coding })
    }
  })

  it('points at each place in code points, with at most 32 characters around it', async () => {
    const engine = await engineCoding()
    const { first } = await annotations(WILLOW_ID, engine?.coderId ?? '')
    const points = Array.from(EMOJI)
    let places = 0
    for (const { target } of first.items) {
      for (const each of target) {
        if (typeof each === 'string') throw new Error('a target without a place')
        const [position, quote] = each.selector as unknown as [
          { start: number; end: number },
          { exact: string; prefix: string; suffix: string }?,
        ]
        // What is quoted may be a sentence: told by its place alone.
        if (each.role === 'quote') expect(quote).toBeUndefined()
        if (!quote) continue
        const { start, end } = position
        expect(points.slice(start, end).join('')).toBe(quote.exact)
        expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(quote.prefix)
        expect(points.slice(end, end + 32).join('')).toBe(quote.suffix)
        places += 1
      }
    }
    expect(places).toBeGreaterThan(10)
  })

  it('is served as the Web Annotation media type, under the name of article and coder', async () => {
    const response = await get('ndd-2024-09--ap', 'first-coder.jsonld')
    expect(response.headers.get('Content-Type')).toContain('application/ld+json; profile=')
    expect(response.headers.get('Content-Disposition')).toContain('"ndd-2024-09--ap.first-coder.jsonld"')
  })
})

it('answers 404 for a coder, an article or a form that is not there', async () => {
  for (const [article, coder] of [
    ['ndd-2024-09--ap', 'nobody.yaml'],
    ['none', 'first-coder.yaml'],
    ['ndd-2024-09--ap', 'first-coder.txt'],
    ['ndd-2024-09--ap', 'first-coder'],
  ] as const) {
    const response = await get(article, coder)
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toBe('coding-not-found')
  }
})

type Annotations = ReturnType<typeof codingAnnotations>

async function annotations(article: string, coder: string): Promise<Annotations> {
  return (await get(article, `${coder}.jsonld`)).json()
}

function codedIn({ body }: Annotations['first']['items'][number]) {
  return body.flatMap((each) => ('coded' in each ? [each.coded] : []))[0]
}
