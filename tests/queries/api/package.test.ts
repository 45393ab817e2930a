import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { GET } from '@/app/api/v1/package.zip/route'
import { GET as table } from '@/app/api/v1/tables/[table]/route'
import { MENTION_TABLES } from '@/lib/queries/mention-tables'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

workerDatabase({ template: 'content' })

const get = (query = '') => GET(new Request(`http://localhost/api/v1/package.zip${query}`))
const filesOf = async (query = '') => unzipSync(new Uint8Array(await (await get(query)).arrayBuffer()))
const text = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())

// What a value of each datatype of CSV on the Web looks like; an empty cell is none.
const VALUES: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  anyURI: /^https?:\/\/\S+$/,
}

const csvw = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.object({ '@language': z.literal('en') })]),
  tables: z.array(
    z.object({
      url: z.string(),
      tableSchema: z.object({
        primaryKey: z.literal('ref'),
        columns: z.array(
          z.object({
            // Names of CSV on the Web are variables of URI templates.
            name: z.string().regex(/^[a-z][a-z_]*$/),
            titles: z.string(),
            datatype: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'anyURI']),
            'dc:description': z.string().min(10),
          }),
        ),
      }),
    }),
  ),
})

const croissant = z.object({
  '@context': z.looseObject({
    '@vocab': z.literal('https://schema.org/'),
    cr: z.literal('http://mlcommons.org/croissant/'),
  }),
  '@type': z.literal('sc:Dataset'),
  conformsTo: z.literal('http://mlcommons.org/croissant/1.0'),
  ...{ name: z.string(), description: z.string(), url: z.url(), license: z.url(), version: z.string() },
  datePublished: z.iso.date(),
  distribution: z.array(
    z.object({
      '@type': z.literal('cr:FileObject'),
      '@id': z.string(),
      contentUrl: z.string(),
      contentSize: z.string().regex(/^\d+ B$/),
      encodingFormat: z.literal('text/csv'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  recordSet: z.array(
    z.object({
      '@type': z.literal('cr:RecordSet'),
      '@id': z.string(),
      key: z.object({ '@id': z.string() }),
      field: z.array(
        z.object({
          '@type': z.literal('cr:Field'),
          '@id': z.string(),
          dataType: z.string().startsWith('sc:'),
          source: z.object({
            fileObject: z.object({ '@id': z.string() }),
            extract: z.object({ column: z.string() }),
          }),
        }),
      ),
    }),
  ),
})

describe('GET /api/v1/package.zip', () => {
  test.each(['', '?release=ndd-2024-09'])(
    'has the tables as they are downloaded alone: %s',
    async (query) => {
      const files = await filesOf(query)
      for (const kind of MENTION_TABLES) {
        const request = new Request(`http://localhost/api/v1/tables/${kind}.csv${query}`)
        const alone = await table(request, { params: Promise.resolve({ table: `${kind}.csv` }) })
        expect(Buffer.from(files[`${kind}.csv`] ?? [])).toEqual(Buffer.from(await alone.arrayBuffer()))
      }
    },
  )

  it('describes every column as CSV on the Web, and every value is of its datatype', async () => {
    const files = await filesOf()
    const { tables } = csvw.parse(JSON.parse(text(files, 'csv-metadata.json')))
    expect(tables.map(({ url }) => url)).toEqual(MENTION_TABLES.map((kind) => `${kind}.csv`))
    for (const { url, tableSchema } of tables) {
      const [header = [], ...rows] = parse(text(files, url), { bom: true })
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header)
      expect(rows).not.toHaveLength(0)
      for (const [place, { datatype, name }] of tableSchema.columns.entries()) {
        const odd = rows
          .map((row) => row[place] ?? '')
          .filter((value) => value !== '' && !VALUES[datatype]?.test(value))
        expect({ url, name, odd }).toEqual({ url, name, odd: [] })
      }
      expect(new Set(rows.map(([ref]) => ref)).size).toBe(rows.length)
    }
  })

  it('describes the same as Croissant, with the checksum and length of every file', async () => {
    const files = await filesOf('?release=ndd-2024-09')
    const { distribution, recordSet } = croissant.parse(JSON.parse(text(files, 'croissant.json')))
    for (const { contentUrl, contentSize, sha256 } of distribution) {
      const file = files[contentUrl] ?? new Uint8Array()
      expect(contentSize).toBe(`${file.length} B`)
      expect(sha256).toBe(createHash('sha256').update(file).digest('hex'))
    }
    const known = new Set(distribution.map((each) => each['@id']))
    for (const { field, key } of recordSet) {
      expect(field.map((each) => each['@id'])).toContain(key['@id'])
      for (const { source } of field) {
        expect(known).toContain(source.fileObject['@id'])
        const [header] = parse(text(files, source.fileObject['@id']), { bom: true, to: 1 })
        expect(header).toContain(source.extract.column)
      }
    }
  })

  it('says in words what it is, and of an exercise that it is invented', async () => {
    const readme = text(await filesOf('?release=county-detainers-2031'), 'README.md')
    expect(readme).toContain('everything in it is invented')
    expect(readme).toContain('terms.csv')
  })

  it('answers 404 for a release that is none', async () => {
    const response = await get('?release=none')
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toBe('release-not-found')
  })
})
