import { describe, expect, test } from 'vitest'
import { breach } from './layers'
import { importsOf, sourceFiles } from './source-files'

const files = sourceFiles()

test('imports go one way: app -> queries | commands -> db | ingest | content -> core', () => {
  const breaches = files.flatMap((file) =>
    importsOf(file).flatMap(({ target }) => {
      const why = breach(file.name, target)
      return why ? [`${file.name} imports ${target}: ${why}`] : []
    }),
  )
  expect(breaches).toEqual([])
})

test('paths across folders start with "@/", those inside a folder are relative and never reach up and over', () => {
  const offences = files.flatMap((file) =>
    [...file.text.matchAll(/from '(\.\.\/[^']*)'/g)]
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => /^(?:\.\.\/)+(?:lib|app|tests|content)\//.test(specifier))
      .map((specifier) => `${file.name} imports ${specifier}`),
  )
  expect(offences).toEqual([])
})

test('links are those of app/_components/link, which load nothing because they come into view', () => {
  const others = files
    .filter(({ name, text }) => /import Link\b.*from 'next\/link'/.test(text) && name.startsWith('app/'))
    .map(({ name }) => name)
  expect(others).toEqual([])
})

describe('the rule itself', () => {
  test.each([
    ['lib/core/compare/words.ts', 'lib/content/read'],
    ['lib/core/compare/words.ts', 'zod'],
    ['lib/core/compare/words.ts', 'node:fs'],
    ['lib/content/read.ts', 'lib/db/client'],
    ['lib/content/read.ts', 'lib/commands/load-content'],
    ['lib/db/client.ts', 'lib/queries/outlet-detail'],
    ['lib/queries/outlet-detail.ts', 'lib/commands/attach-text'],
    ['app/page.tsx', 'lib/db/client'],
    ['app/page.tsx', 'lib/db/generated/client'],
    ['app/page.tsx', 'lib/cli/web'],
    ['lib/cli/start.ts', 'lib/db/generated/client'],
    ['lib/cli/start.ts', 'app/page'],
  ])('%s may not import %s', (from, target) => {
    expect(breach(from, target)).not.toBeNull()
  })

  test.each([
    ['lib/core/compare/words.ts', 'lib/core/compare/types'],
    ['lib/queries/outlet-detail.ts', 'lib/db/generated/client'],
    ['lib/commands/load-content.ts', 'lib/content/read'],
    ['lib/db/client.ts', 'lib/env'],
    ['app/page.tsx', 'lib/queries/outlet-detail'],
    ['app/page.tsx', 'lib/core/compare/types'],
    ['lib/cli/start.ts', 'lib/db/embedded'],
    ['tests/db/client.test.ts', 'lib/db/client'],
  ])('%s may import %s', (from, target) => {
    expect(breach(from, target)).toBeNull()
  })

  test('reads every way of importing, and no comment', () => {
    const text = `
import a from '@/lib/a'
import type { B } from './b'
import {
  c,
} from "../c"
export * from './d'
import './e.css'
const f = await import('./f')
// import g from './g'
 * import h from './h'`
    const targets = importsOf({ name: 'lib/x/y.ts', text }).map(({ target }) => target)
    expect(targets).toEqual(['lib/a', 'lib/x/b', 'lib/c', 'lib/x/d', 'lib/x/e.css', 'lib/x/f'])
  })
})
