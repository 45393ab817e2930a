import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Coded, codebookIds, goldFaults, spanFaults, textsBySha } from '../check'

const here = import.meta.dirname
const ids = codebookIds(path.resolve(here, '../../../content/codebook'))

function codedIn(folder: string): Coded[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
}

const folders: [string, number][] = [
  ['development', 7],
  ['held-out', 7],
  ['second', 10],
]

describe.each(folders)('the constructed texts of %s', (name, count) => {
  const folder = path.join(here, name)
  const texts = textsBySha(folder)
  const coded = codedIn(folder)
  const textOf = (gold: Coded) => texts.get(gold.text.sha256) ?? ''

  it(`are ${count}, each coded from the text that lies beside it`, () => {
    expect(coded).toHaveLength(count)
    for (const gold of coded) {
      const file = path.join(folder, `${gold.article}.txt`)
      expect(textOf(gold)).toBe(readFileSync(file, 'utf8'))
    }
  })
  it.each(coded)('$article: every span is what stands in the text', (gold) => {
    expect(spanFaults(gold, textOf(gold))).toEqual([])
  })
  it.each(coded)('$article: ids, links and counts hold', (gold) => {
    expect(ids && goldFaults(gold, textOf(gold), ids)).toEqual([])
  })
})
