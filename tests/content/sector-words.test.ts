import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { codebookList } from '@/lib/content/schema/codebook'
import { readSectorWords } from '@/lib/content/sector-words'
import { sectorIndex, sectorOf } from '@/lib/core/extract/citations/sector-of'
import { SECTORS } from '@/lib/core/extract/citations/sectors'

const made: string[] = []
function contentWith(yaml: string | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sector-words-'))
  made.push(folder)
  mkdirSync(path.join(folder, 'codebook'))
  if (yaml !== null) writeFileSync(path.join(folder, 'codebook/sector-words.yaml'), yaml)
  return folder
}
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

describe('the sector words of content/', () => {
  it('can be read, and decide before the engine’s own', () => {
    const own = readSectorWords(
      contentWith('entries:\n  - sector: advocacy-group\n    words: [Alder County Watch, alder news]\n'),
    )
    const sectors = sectorIndex(own)
    expect(sectorOf('Alder County Watch', sectors)).toBe('advocacy-group')
    expect(sectorOf('a spokesman for Alder News', sectors)).toBe('advocacy-group')
    expect(sectorOf('ICE spokeswoman', sectors)).toBe('ice')
    expect(sectorOf('the Alder News')).toBe('news-outlet')
  })

  it('may be missing', () => {
    expect(readSectorWords(contentWith(null))).toEqual([])
  })

  it.each([
    'entries:\n  - sector: newspapers\n    words: [alder]\n',
    'entries:\n  - sector: court\n    words: [alder; lee]\n',
    'entries:\n  - sector: court\n    words: []\n',
  ])('are refused where they are no such list: %s', (yaml) => {
    expect(() => readSectorWords(contentWith(yaml))).toThrow()
  })

  it('of this repository can be read', () => {
    expect(() => sectorIndex(readSectorWords('content'))).not.toThrow()
  })
})

it('the engine’s sectors are those of the codebook', () => {
  const { entries } = codebookList.parse(parse(readFileSync('content/codebook/sectors.yaml', 'utf8')))
  expect(entries.map(({ id }) => id).sort()).toEqual([...SECTORS].sort())
})
