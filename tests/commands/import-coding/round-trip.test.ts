import { beforeAll, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { importCoding } from '@/lib/commands/import-coding/import-coding'
import { commandLine } from '@/lib/core/people/actor'
import { workerDatabase } from '../../support/worker-database'
import { codeWillowByHand, WILLOW, WILLOW_ID, writeWillow } from '../code-with-engine/willow'
import { asAnnotations, asBy, asYaml, portable } from './exported'

const db = workerDatabase({ template: 'content' })
const agreed = { replaces: null, isOfThis: false }

// With what moves offsets: a pair of UTF-16 units before every phrase, Windows line ends, a byte order mark.
const AWKWARD = `\uFEFF🗞️👩🏽‍⚖️ ${WILLOW}`.replaceAll('\n', '\r\n')

beforeAll(async () => {
  await writeWillow(db.prisma)
  await codeWillowByHand(db.prisma)
  await attachText({ text: AWKWARD, actor: commandLine('tester'), articleId: WILLOW_ID, mayReplace: false })
})

const all = () =>
  db.prisma.coding.findMany({
    where: { recordedBy: null },
    select: { articleId: true, coderId: true },
    orderBy: { id: 'asc' },
  })
const engine = () =>
  db.prisma.coding.findMany({
    where: { coder: { kind: 'engine' } },
    select: { articleId: true, coderId: true },
    orderBy: { id: 'asc' },
  })

// Fifty and more in each form; five seconds where nothing else runs.
const HALF_OF_THEM_MS = 120_000

// Every coding of content/ goes through one of the two: both for each would tell no more and take twice as long.
const FORMS = [
  ['web annotations', 'Ada Wong', 'person-ada-wong', asAnnotations, 0],
  ['YAML', 'Ben Okoro', 'person-ben-okoro', asYaml, 1],
] as const

describe.each(FORMS)('a coding taken away as %s and brought in again', (_, actor, coderId, write, half) => {
  test(
    'is byte for byte the same file: every other coding of content/, and the engineʼs',
    async () => {
      const ofContent = await all()
      expect(ofContent.length).toBeGreaterThan(100)
      const codings = [...ofContent.filter((_, at) => at % 2 === half), ...(await engine())]
      const twice = new Set<string>()
      for (const { articleId, coderId: by } of codings) {
        // A second coding of an article is somebody else's.
        const name = twice.has(articleId) ? `${actor} ${by}` : actor
        twice.add(articleId)
        const before = await portable(articleId, by)
        const source = write(before)
        const file = { name: `${articleId}.${by}`, source }
        const done = await importCoding({ articleId, file, actor: commandLine(name), agreed })
        expect(done, `${articleId} ${by} ${JSON.stringify(done)}`).toMatchObject({
          code: 'imported',
          mentions: before.mentions.length,
        })
        if (!('coderId' in done)) throw new Error('not imported')
        const after = await portable(articleId, done.coderId)
        expect(after.coder).toMatchObject({ id: done.coderId, kind: 'person', name })
        expect(write(asBy(after, before)), `${articleId} ${by}`).toBe(source)
      }
      expect(await db.prisma.coding.count({ where: { coderId } })).toBe(twice.size)
    },
    HALF_OF_THEM_MS,
  )

  test('stands at the very places, of a text with emoji, curly quotes and Windows line ends', async () => {
    const [own] = await engine()
    const places = async (by: string) => {
      const found = await db.prisma.anchor.findMany({
        where: { mention: { coding: { articleId: WILLOW_ID, coderId: by } } },
        select: {
          start: true,
          end: true,
          role: true,
          method: true,
          mention: { select: { kind: true, ordinal: true } },
        },
        orderBy: [{ mention: { kind: 'asc' } }, { mention: { ordinal: 'asc' } }, { ordinal: 'asc' }],
      })
      return found
    }
    const before = await places(own?.coderId ?? '')
    expect(before.length).toBeGreaterThan(15)
    const source = write(await portable(WILLOW_ID, own?.coderId ?? ''))
    const file = { name: 'willow', source }
    const name = `${actor} at Willow`
    expect(
      await importCoding({ articleId: WILLOW_ID, file, actor: commandLine(name), agreed }),
    ).toMatchObject({
      code: 'imported',
    })
    expect(await places(`${coderId}-at-willow`)).toEqual(before)
  })
})

test('a YAML file that an editor on Windows saved is the same coding', async () => {
  const [own] = await engine()
  const before = await portable(WILLOW_ID, own?.coderId ?? '')
  const source = `\uFEFF${asYaml(before).replaceAll('\n', '\r\n')}`
  const file = { name: 'windows.yaml', source }
  const done = await importCoding({ articleId: WILLOW_ID, file, actor: commandLine('Cy Windows'), agreed })
  expect(done).toMatchObject({ code: 'imported' })
  const after = await portable(WILLOW_ID, 'person-cy-windows')
  expect(asYaml(asBy(after, before))).toBe(asYaml(before))
})
