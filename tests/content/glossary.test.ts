import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readGlossary } from '@/lib/content/glossary'
import { linkHosts, sourceLink } from '@/lib/core/compare/source-link'
import { contentCopy, fixture } from './changed-content'

const entries = readGlossary('content')
const ids = new Set(entries.map(({ id }) => id))

/** Files of the app with the ids of the words that each marks or says to be meant. */
const used = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => {
    const source = readFileSync(path.join('app', name), 'utf8')
    return [...source.matchAll(/<Term word="([^"]+)"/g)].map(([, id = '']) => ({ name, id }))
  })

describe('the glossary', () => {
  it('holds every word that a page marks', () => {
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter(({ id }) => !ids.has(id))).toEqual([])
  })

  it('is in the order of the alphabet, whatever the letters’ size', () => {
    const words = entries.map(({ word }) => word.toLowerCase())
    expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en')))
  })

  it('has a source that can be linked for every official word', () => {
    const lists = parse(readFileSync('content/link-hosts.yaml', 'utf8')) as Record<string, string[]>
    const hosts = linkHosts(Object.values(lists).flatMap((list) => list.map((host) => ({ host }))))
    const unlinked = entries.flatMap(({ id, source }) =>
      source && sourceLink(source.url, hosts).href === null ? [id] : [],
    )
    expect(unlinked).toEqual([])
  })

  it('is short enough for a note: no entry is longer than 60 words', () => {
    for (const { definition } of entries) expect(definition.split(/\s+/).length).toBeLessThanOrEqual(60)
  })
})

describe('a fault in a file of the glossary', () => {
  const FILE = 'glossary/holds.yaml'
  const faultAfter = (words: string, by: string) => {
    const copy = contentCopy()
    copy.replace(FILE, words, by)
    return () => readGlossary(copy.dir)
  }

  it('is none in the invented content', () => {
    expect(readGlossary(fixture).map(({ id, forms }) => [id, forms])).toEqual([
      ['hold', ['holds']],
      ['let-go', []],
    ])
  })

  it.each([
    [
      'an unknown entry',
      'seeAlso: [let-go]',
      'seeAlso: [let-goo]',
      /holds\.yaml:8 .*unknown entry "let-goo"; did you mean "let-go"\?/,
    ],
    ['a second entry of one name', 'id: let-go', 'id: hold', /entry "hold" stands in "hold" too/],
    ['one spelling for two entries', 'word: let go', 'word: Holds', /spelling "holds" stands in "hold" too/],
    [
      'a long definition',
      'Out of custody.',
      'out '.repeat(61),
      /entries\[1\]\.definition: more than 60 words/,
    ],
    ['an address that is none', 'https://example.gov/rule-7', 'javascript:alert(1)', /source\.url/],
    ['an unknown key', 'word: hold\n', 'word: hold\n    colour: red\n', /colour: unknown key/],
  ])('names %s', (_, words, by, expected) => {
    expect(faultAfter(words, by)).toThrow(expected)
  })
})
