import { expect, test } from 'vitest'
import { sourceFiles } from './source-files'

const LONGEST = 300
// Tables rather than code: rows of facts, or declarations that are one contract.
const DATA = new Set(['lib/core/compare/types.ts', 'lib/core/extract/terms/words/wordings.ts'])
const files = sourceFiles()

test(`no source file is longer than ${LONGEST} lines`, () => {
  const long = files
    .filter((file) => !DATA.has(file.name) && !/\/(?:data|fixtures)\//.test(file.name))
    .map((file) => ({ name: file.name, lines: file.text.split('\n').length - 1 }))
    .filter((file) => file.lines > LONGEST)
  expect(long).toEqual([])
})

test('no file is a drawer for odds and ends, and none only passes others on', () => {
  const drawers = files.filter((file) =>
    /(?:^|\/)(?:utils?|helpers?|misc|common|index)(?:\.|\/)/.test(file.name),
  )
  expect(drawers.map((file) => file.name)).toEqual([])
})

test('names are in kebab-case, except where Next asks for others', () => {
  const odd = files.filter((file) =>
    file.name
      .split('/')
      .some((part) => !/^(?:[a-z0-9.-]+|\[(?:\.\.\.)?[a-z-]+\]|_[a-z-]+|\([a-z-]+\)|\.[a-z-]+)$/.test(part)),
  )
  expect(odd.map((file) => file.name)).toEqual([])
})

test('only those who ask for one get a default export: Next, React.lazy, configuration, the test runner', () => {
  const mayHaveOne =
    /^app\/.*\b(?:page|layout|error|global-error|not-found|forbidden|loading|template|default|icon|sitemap|robots|opengraph-image)\.tsx?$|^[a-z.-]+\.(?:js|ts)$|^app\/.*\/_charts\/[a-z-]+-chart\.tsx$|^tests\/support\/(?:[a-z-]+-setup|count-reporter)\.ts$/
  const offenders = files.filter((file) => /^export default /m.test(file.text) && !mayHaveOne.test(file.name))
  expect(offenders.map((file) => file.name)).toEqual([])
})
