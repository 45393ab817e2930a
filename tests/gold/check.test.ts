import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Coded, codebookIds, goldFaults, spanFaults, textsBySha } from './check'

const codings = path.resolve('content/codings')
const texts = textsBySha(path.resolve(process.env.ARTICLES ?? '../shared/articles'))
const ids = codebookIds(path.resolve(process.env.CODEBOOK ?? 'content/codebook'))

/** The codings of the five articles by name, in the order of the articles. */
function files(...names: ('first' | 'second' | 'settled')[]): Coded[] {
  return readdirSync(codings)
    .sort()
    .flatMap((id) =>
      names.map((name) => JSON.parse(readFileSync(path.join(codings, id, `${name}.json`), 'utf8'))),
    )
}

describe(
  texts.size > 0 ? 'the gold of the five articles' : 'skipped: there is no folder with the five texts',
  () => {
    it.skipIf(texts.size === 0).each(files('settled'))(
      '$article: every span is what stands in the text',
      (gold) => {
        expect(spanFaults(gold, texts.get(gold.text.sha256) ?? '')).toEqual([])
      },
    )
    it.skipIf(texts.size === 0).each(files('first', 'second'))(
      '$article ($coder): every span is what stands in the text',
      (coded) => {
        expect(spanFaults(coded, texts.get(coded.text.sha256) ?? '')).toEqual([])
      },
    )
    it.skipIf(texts.size === 0 || !ids).each(files('settled'))(
      '$article: ids, links and counts hold',
      (gold) => {
        expect(ids && goldFaults(gold, texts.get(gold.text.sha256) ?? '', ids)).toEqual([])
      },
    )
    it.skipIf(texts.size === 0 || !ids)('notices a moved span, an overlap and an unknown id', () => {
      const gold = structuredClone(files('settled')[0]) as Coded
      const text = texts.get(gold.text.sha256) ?? ''
      const [first, second] = gold.terms
      if (!first || !second || !ids) throw new Error('no terms to break')
      first.start += 1
      expect(spanFaults(gold, text).length).toBeGreaterThan(0)
      first.start -= 1
      first.end = second.start + 1
      second.facet = 'persons'
      const faults = goldFaults(gold, text, ids).join('\n')
      expect(faults).toContain('overlaps')
      expect(faults).toContain('unknown facet "persons"')
    })
  },
)
