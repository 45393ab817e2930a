import { describe, expect, it } from 'vitest'
import { fontFamily } from '@/app/_charts/picture/picture-styles'
import { chartAddress, pictureFileName, sourceLine } from '@/app/_charts/picture/picture-words'
import { wrapWords } from '@/app/_charts/wrap-words'

const words = {
  title: 'How far from the record',
  shows: 'Distances in 3 articles',
  releases: ['Alder letter 2031', 'Birch report 2032'],
  file: 'alder-2031-distances',
}

describe('the words around a picture', () => {
  it('say what is shown, of which releases, where and when', () => {
    expect(sourceLine(words, 'http://parallax.test/releases/alder#deviation', '2031-07-09')).toBe(
      'Distances in 3 articles: Alder letter 2031; Birch report 2032. Parallax, 9 July 2031, ' +
        'http://parallax.test/releases/alder#deviation',
    )
  })

  it('name no release where it is about all of them', () => {
    expect(sourceLine({ ...words, releases: [] }, 'x', '2031-07-09')).toContain('articles: all releases.')
  })

  it('give the address of the view without the phrase that is open, and keep it readable', () => {
    const page = new URL('http://parallax.test/compare?cols=outlet%3Aap%2Coutlet%3Afox&open=a%23q1')
    expect(chartAddress(page, 'sectors')).toBe(
      'http://parallax.test/compare?cols=outlet:ap,outlet:fox#sectors',
    )
  })

  it('name the file by what it shows and its day', () => {
    expect(pictureFileName(words, '2031-07-09', 'svg')).toBe('parallax-alder-2031-distances-2031-07-09.svg')
  })
})

describe('words in lines', () => {
  const wrap = (text: string, most: number) => wrapWords(text, most, (part) => part.length)

  it('break between words', () => {
    expect(wrap('the record’s own window', 12)).toEqual(['the record’s', 'own window'])
  })

  it('break within a word that is longer than a line, and lose no letter', () => {
    const lines = wrap('see http://parallax.test/releases/alder', 10)
    expect(lines.every((line) => line.length <= 10)).toBe(true)
    expect(lines.join('')).toBe('seehttp://parallax.test/releases/alder')
  })

  it('are none for no words', () => {
    expect(wrap('', 10)).toEqual([])
  })
})

it('calls the fonts of the page by their own names in a file', () => {
  expect(fontFamily('"newsreader", "newsreader Fallback", Georgia, serif')).toBe('Newsreader, Georgia, serif')
  expect(fontFamily('publicSans, system-ui')).toBe('Public Sans, Helvetica, Arial, sans-serif')
  expect(fontFamily('monospace')).toBe('monospace')
})
