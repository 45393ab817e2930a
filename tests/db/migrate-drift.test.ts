import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaDrift } from '@/lib/db/migrate/engine'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parallax-schema-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('schema.prisma and the migrations say the same', async () => {
  expect(await schemaDrift(db.url, 'summary')).toEqual({ differs: false, text: 'No difference detected.' })
})

test('a column that only schema.prisma has is a difference, and the script adds it', async () => {
  const schemaFile = path.join(folder, 'schema.prisma')
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  writeFileSync(schemaFile, schema.replace('model Outlet {', 'model Outlet {\n  country String?'))
  const { differs, text } = await schemaDrift(db.url, 'script', { schemaFile })
  expect(differs).toBe(true)
  expect(text).toContain('ALTER TABLE "outlet" ADD COLUMN     "country" TEXT')
})
