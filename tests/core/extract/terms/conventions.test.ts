import { describe, expect, it } from 'vitest'
import { readTerms } from '@/lib/core/extract/terms/recognise'
import { articleText } from '@/lib/core/text/article-text'
import { only, read } from './read'

describe('edges and quotation marks', () => {
  it('leaves articles, possessives, auxiliaries and agents outside', () => {
    expect(read("The agency's aliens have been encountered by ICE.")).toEqual([
      'people: aliens',
      'agency-action: encountered',
    ])
  })

  it('keeps a mark whose partner lies inside, and drops both around a whole phrase', () => {
    expect(only('policy', 'However, ‘sanctuary’ policies help aliens.')).toEqual(['‘sanctuary’ policies'])
    expect(only('jurisdiction', 'They call them “sanctuary cities” for aliens.')).toEqual([
      'sanctuary cities',
    ])
  })

  it('keeps an opening mark that stands inside, without the closing one at the end', () => {
    expect(only('convicted', 'Ten aliens were convicted of “sexual assault,” it says.')).toEqual([
      'convicted of “sexual assault',
    ])
  })

  it('reads a clause between dashes into its noun', () => {
    expect(only('called-criminal', 'They free criminals—who are in the country illegally—daily.')).toEqual([
      'criminals—who are in the country illegally',
    ])
  })
})

describe('what is no text', () => {
  const quote = '“Freeing convicted criminal aliens is a failure of this government and all its offices.”'
  it('codes a pull quote once, where the speaker is named', () => {
    const text = `Aliens left the jail.\n\n${quote}\n\nNothing else.\n\n${quote.slice(0, -2)},” said Jo Bell.`
    const starts = readTerms(articleText(text), [])
      .filter((term) => term.facet === 'convicted')
      .map((term) => term.start)
    expect(starts).toEqual([text.lastIndexOf('convicted')])
  })

  it('reads nothing in a text that is not about enforcement', () => {
    expect(
      read('The band released a new report on its charges. The release was held up, critics claim.'),
    ).toEqual([])
  })

  it('does not read on from a headline into the text', () => {
    const found = read('Ten aliens released\n\nBack in Ohio, nobody knew of the aliens.')
    expect(found[1]).toBe('release: released')
  })
})

describe('terms', () => {
  it('gives head and modifiers', () => {
    const [term] = readTerms(articleText('Many criminal illegal aliens with prior convictions left.'), [])
    expect(term).toMatchObject({
      head: 'alien',
      modifiers: ['criminal', 'illegal', 'prior', 'convictions'],
      position: 'lede',
    })
  })

  it('keeps each facet to its own stretch', () => {
    const text =
      'Jails free criminal aliens who were convicted of arson, and sanctuary policies shield them, critics of ICE claim.'
    const terms = readTerms(articleText(text), [])
    for (const [i, term] of terms.entries())
      if (i > 0) expect(term.start).toBeGreaterThanOrEqual(terms[i - 1]?.end ?? 0)
  })
})
