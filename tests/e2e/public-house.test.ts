import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { importArticle } from '@/lib/commands/import/import-article'
import { saveReview } from '@/lib/commands/review/save-review'
import { TABS } from '@/lib/core/compare/workspace/view'
import { ACTIONS, ROUTES } from '@/lib/core/people/access'
import { commandLine } from '@/lib/core/people/actor'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { articleDetail } from '@/lib/queries/article-detail'
import { ALDER, alder, RELEASE } from '@/tests/commands/import/alder'
import { type App, startApp } from '@/tests/support/app'
import { HOUSE_PASSWORD, letIn } from '@/tests/support/house-people'
import { openPage } from '@/tests/support/page'
import { rowCounts } from '@/tests/support/row-counts'

// Words in which nothing is coded: they are in no phrase, so that they can only come from a text.
const IN_TEXT = 'quillwort baskets'
const IN_DRAFT = 'winterbourne ferries'
const ATTACHED = 'nc-detainers-2019--breitbart-2019-11-26'

let app: App
let prisma: PrismaClient
let imported: string
let review: string

beforeAll(async () => {
  app = await startApp(inject('testServer'), {
    ...{ name: 'public_house', isHouse: true, settings: { PARALLAX_PUBLIC: 'read' } },
  })
  prisma = createClient(app.databaseUrl, 2)
  process.env.DATABASE_URL = app.databaseUrl
  const sentence = `\n\nThe clerk walked home along the quay carrying ${IN_TEXT} in her arms.`
  for (const text of [`${ALDER}${sentence}`, `${ALDER}${sentence} It rained on the ${IN_TEXT}.`]) {
    const facts = {
      link: { value: 'https://alder-post.example/x', source: 'link', where: 'a test' },
    } as const
    const result = await importArticle(alder({ text, releaseId: RELEASE, facts }), prisma)
    if (result.code !== 'imported') throw new Error(result.code)
    imported = result.articleId
  }
  const phrases = (await articleDetail(ATTACHED))?.mentions.map(({ phrase }) => phrase) ?? []
  const told = [...new Set(phrases.filter(Boolean))].map((phrase) => `Here stands: ${phrase}.`)
  const text = [...told, `The quay smelled of ${IN_TEXT}.`].join('\n\n')
  const actor = commandLine('a test')
  const { code } = await attachText({ text, actor, articleId: ATTACHED, mayReplace: false })
  if (code !== 'attached') throw new Error(code)
  const ada = await letIn(prisma, 'Ada', 'editor')
  await letIn(prisma, 'Rea', 'reader')
  const saved = await saveReview(
    {
      ...{ text: `A headline on ${IN_DRAFT}\n\nThe ${IN_DRAFT} ran.`, title: '', desk: '', never: false },
      ...{ release: RELEASE, guides: [], published: '2017-03-20', actor: ada },
    },
    prisma,
  )
  if (saved.code !== 'saved') throw new Error(saved.code)
  review = saved.reviewId
})
afterAll(async () => {
  await prisma?.$disconnect()
  await app?.stop()
})

const get = (path: string) => fetch(`${app.url}${path}`, { redirect: 'manual' })

/** Addresses that whoever may read can ask for; those texts and that draft stand behind them. */
const pages = () => [
  ...['/', '/outlets', '/people', '/terms', '/timeline', '/exercises', `/releases/${RELEASE}`],
  ...[`/articles/${imported}`, `/articles/${ATTACHED}`],
  ...TABS.map((by) => `/compare?cols=article:${imported},article:${ATTACHED}&by=${by}`),
  ...[IN_TEXT, IN_DRAFT, 'clerk', 'quay'].map((word) => `/search?q=${encodeURIComponent(word)}`),
  ...[`/api/v1/articles/${imported}/codings`, `/api/v1/articles/${ATTACHED}/codings`],
  ...[`/api/v1/releases/${RELEASE}`, `/api/v1/releases/${RELEASE}/findings`, '/api/v1/releases'],
  ...[`/api/v1/search?q=${encodeURIComponent(IN_TEXT)}`, '/api/v1/tables/quantities.csv'],
  '/api/v1/tables/terms.csv',
]

/** What forms send, so that a function which did not ask first would find something to do. */
const FIELDS = {
  ...{ email: 'x@house.example', role: 'owner', sure: 'on', do: 'delete', text: 'A draft', body: 'So?' },
  ...{
    name: 'X',
    kind: 'dismissed',
    scope: 'everywhere',
    reason: 'no',
    match: 'x',
    url: 'https://a.example',
  },
}

describe('in a house that is open to readers, somebody who did not sign in', () => {
  test('sees comparisons, and no word of a draft or of a text that belongs to others', async () => {
    for (const path of pages()) {
      const response = await get(path)
      expect(response.status, path).toBe(200)
      const body = (await response.text()).toLowerCase()
      // A page of results repeats what was asked for; nothing may stand beside it.
      const asked = decodeURIComponent(path).toLowerCase()
      for (const words of [IN_TEXT, IN_DRAFT])
        if (!asked.includes(words)) expect(body.includes(words), `${words} in ${path}`).toBe(false)
      expect(body, path).not.toContain('in her arms')
    }
  })

  test.each([
    '/review',
    '/import',
    '/house',
    '/account',
    `/articles/${ATTACHED}/correct`,
    `/articles/${ATTACHED}/versions`,
  ])('is asked to sign in at %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe(`${app.url}/sign-in?next=${encodeURIComponent(path)}`)
  })

  test('gets no review and no memo', async () => {
    for (const path of [`/review/${review}`, `/review/${review}?version=1`, `/review/${review}/memo`]) {
      const response = await get(path)
      expect(response.status, path).toBe(307)
      expect((await response.text()).toLowerCase()).not.toContain('winterbourne')
    }
    expect((await get(`/review/${review}/memo/memo.md`)).status).toBeGreaterThanOrEqual(300)
  })

  test('changes nothing by any function that pages call on the server, nor by any address', async () => {
    const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
    const calls = Object.entries(manifest.node as Record<string, { filename: string; exportedName: string }>)
    const named = new Map(calls.map(([id, one]) => [`${one.filename} ${one.exportedName}`, id]))
    expect([...named.keys()].sort()).toEqual(Object.keys(ACTIONS).sort())
    const before = await rowCounts(prisma)
    for (const [name, right] of Object.entries(ACTIONS)) {
      if (right === 'come in' || right === 'read') continue
      const form = new FormData()
      // As React sends a form: its fields, then the arguments that name them.
      for (const [field, value] of Object.entries({ ...FIELDS, review, article: ATTACHED }))
        form.append(`_1_${field}`, value)
      form.set('0', '[{"answer":0,"error":null,"typed":""},"$K1"]')
      const response = await fetch(app.url, {
        ...{ method: 'POST', body: form },
        headers: { 'next-action': named.get(name) ?? '', origin: app.url, 'sec-fetch-site': 'same-origin' },
      })
      // Each refuses in its own way, in words or without; whoever was let in is led on, or finds rows changed.
      expect(response.headers.get('x-action-redirect'), name).toBeNull()
      expect((await response.text()).includes('"error":null'), name).toBe(false)
    }
    for (const route of Object.keys(ROUTES)) {
      const path = route.replace(/\[\.\.\.[^\]]+\]|\[[^\]]+\]/g, 'x')
      const body = new URLSearchParams({ review, text: IN_DRAFT, sure: 'on' })
      await fetch(`${app.url}${path}`, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { origin: app.url },
      })
    }
    expect(await rowCounts(prisma)).toEqual(before)
  })
})

test('a reader who signed in sees the text', async () => {
  const page = await openPage(`/sign-in?next=/articles/${ATTACHED}`, { baseURL: app.url })
  await page.getByLabel('E-mail address').fill('rea@house.example')
  await page.getByLabel('Password', { exact: true }).fill(HOUSE_PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText(IN_TEXT).first().waitFor()
})
