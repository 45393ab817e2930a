import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { draftAnswer, errorAnswer } from '@/app/api/v1/check/draft-answer'
import { checkDraft } from '@/lib/core/review/check-draft'
import { asksForDecision } from '@/lib/core/review/entry'
import { entryInWords } from '@/lib/core/review/entry-words'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { countyGiven } from '@/tests/core/review/given'

const source = readFileSync('tests/gold/draft/draft.md', 'utf8')
const draft = { text: source, kind: 'markdown', date: '2031-11-14', style: ['ap-2013'] }

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${inject('app').url}/api/v1/check`, {
    ...{ method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}

describe('POST /api/v1/check', () => {
  test('gives what the command gives, in the form that the OpenAPI document describes', async () => {
    const response = await post(draft)
    expect(response.status).toBe(200)
    const answer = draftAnswer.parse(await response.json())
    expect(answer.release).toBe('county-detainers-2031')
    const { text } = markdownDraft(source)
    const expected = checkDraft(text, countyGiven()).entries.filter(asksForDecision).map(entryInWords)
    expect(answer.entries.filter(({ rule }) => rule !== null).map(({ words }) => words)).toEqual(expected)
    const transposed = answer.entries.find(({ rule }) => rule?.id === 'figure-transposed')
    expect(source.slice(transposed?.source?.start, transposed?.source?.end)).toBe('864** detainers')
  })

  test('gives SARIF 2.1.0 with the path that was named', async () => {
    const log = await (await post({ ...draft, format: 'sarif', path: 'news/draft.md' })).json()
    expect(log.version).toBe('2.1.0')
    const [result] = log.runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('news/draft.md')
  })

  test.each<[string, unknown, number, string]>([
    ['no JSON', 'text', 400, 'bad-request'],
    ['a field that there is not', { ...draft, headline: 'x' }, 400, 'bad-request'],
    ['a day that is none', { ...draft, date: '2031-13-40' }, 400, 'bad-request'],
    ['an empty draft', { text: ' \n' }, 400, 'empty'],
    ['no such release', { ...draft, release: 'nope' }, 404, 'no-release'],
    ['no such guide', { ...draft, style: ['nope'] }, 404, 'no-guide'],
  ])('says what is wrong with %s', async (_, body, status, code) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(errorAnswer.parse(await response.json()).error.code).toBe(code)
  })

  test('lets no page of another site ask', async () => {
    const { status } = await post(draft, { Origin: 'https://other.example' })
    expect(status).toBe(403)
  })
})

test('every call of the OpenAPI document is there on the running server', async () => {
  const { url } = inject('app')
  const document = await (await fetch(`${url}/api/v1/openapi.json`)).json()
  expect(document.openapi).toBe('3.1.0')
  const calls = Object.entries(document.paths as Record<string, Record<string, { responses: object }>>)
  expect(calls.length).toBeGreaterThan(1)
  for (const [path, methods] of calls) {
    for (const [method, { responses }] of Object.entries(methods)) {
      const body = method === 'post' ? JSON.stringify(draft) : null
      const { status } = await fetch(`${document.servers[0].url}${path}`, { method, body })
      expect({ path, method, status }).toEqual({ path, method, status: 200 })
      expect(Object.keys(responses)).toContain('200')
    }
  }
})
