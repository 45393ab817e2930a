import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOfSources } from '@/lib/cli/build'
import { openFolder } from '@/tests/support/open-folder'

let folder: ReturnType<typeof openFolder>
let before: string

beforeEach(() => {
  folder = openFolder()
  write('app/page.tsx', 'page')
  write('lib/core/words.ts', 'words')
  before = hashOfSources(folder.path)
})
afterEach(() => folder.remove())

function write(name: string, text: string) {
  const file = path.join(folder.path, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

test('a build stays good while nothing it is made from changes', () => {
  write('app/page.tsx', 'page')
  write('content/releases/one/record.yaml', 'id: one')
  write('lib/cli/start.ts', 'start')
  write('lib/db/generated/client.ts', 'generated')
  write('tests/core/words.test.ts', 'test')
  expect(hashOfSources(folder.path)).toBe(before)
})

test.each([
  'app/page.tsx',
  'lib/core/words.ts',
  'app/new.tsx',
  'next.config.js',
  'proxy.ts',
  'package-lock.json',
])('a change in %s asks for a new build', (name) => {
  write(name, 'changed')
  expect(hashOfSources(folder.path)).not.toBe(before)
})
