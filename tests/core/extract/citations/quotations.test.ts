import { describe, expect, it } from 'vitest'
import { cite, only } from './reading'

describe('mode and quoted words', () => {
  it.each([
    ['“Nobody was held there,” Lee said.', 'direct', 4],
    ['Lee said nobody was held “in that jail.”', 'partial', 3],
    ['Lee called the report “careless.”', 'partial', 1],
    ['Lee said nobody was held.', 'paraphrase', 0],
    ['“About 1,200 so-called non-citizens [ICE] were held,” Lee said.', 'direct', 7],
  ] as const)('%s', (text, mode, quotedWords) => {
    expect(only(text)).toMatchObject({ mode, quotedWords })
  })

  it('adds up the words of a quotation in two parts', () => {
    expect(only('“Nobody was held,” Lee said. “Nobody at all.”').quotedWords).toBe(6)
  })

  it('credits a quotation between two cues to the one that follows it', () => {
    const found = cite('According to the agency, “nobody was held in that jail,” the county’s report said.')
    expect(found.map((one) => one.quotedWords)).toEqual([0, 6])
  })

  it('counts an unclosed quotation to the end of its paragraph and no further', () => {
    const found = cite('“Nobody was held,” Lee said. “Nobody at all.\n\nThe jail has 40 beds and a yard.')
    expect(found.map((one) => one.quotedWords)).toEqual([6])
  })
})

describe('quotations without a cue', () => {
  const text =
    'Sheriff Ann Lee said nobody was held.\n\n“The jail was full to the roof that week.”\n\nThe county has 40 beds.'

  it('are anchored on their first word and tied to the last speaker', () => {
    const one = cite(text)[1]
    expect(one).toMatchObject({
      text: 'The',
      cue: null,
      source: null,
      name: 'Ann Lee',
      mode: 'direct',
      named: true,
    })
  })

  it('that repeat another are marked as its duplicate and tied to its speaker', () => {
    const pulled =
      '“Letting these men go again is simply a disgrace.”\n\nThe county has 40 beds.\n\n“Letting these men go again is simply a disgrace,” Ann Lee, a lawyer, said.'
    const [pull, full] = cite(pulled)
    expect(pull?.duplicateOf).toEqual({ start: full?.start, end: full?.end, text: 'said' })
    expect(pull?.name).toBe('Ann Lee')
    expect(full?.duplicateOf).toBeNull()
  })

  it('make an entry of every further paragraph of an open quotation, by the same speaker', () => {
    const found = cite('“Nobody was held,” Lee said. “Nobody at all.\n\n“And nobody will be held there.”')
    expect(found.map((one) => [one.text, one.name, one.quotedWords])).toEqual([
      ['said', 'Lee', 6],
      ['And', 'Lee', 6],
    ])
  })

  it('are nothing when they are scare quotes', () => {
    expect(cite('The county has a “sanctuary” rule.')).toEqual([])
  })
})

describe('quotation marks of other kinds', () => {
  it.each([
    ["''We held nobody,'' Mr. Lee said.", "''We held nobody,''"],
    ['‘We held nobody,’ Mr. Lee said.', '‘We held nobody,’'],
    ['"We held nobody," Mr. Lee said.', '"We held nobody,"'],
    ['‘The men’s cells were empty,’ Mr. Lee said.', '‘The men’s cells were empty,’'],
    ['“I told them, ‘We held nobody,’” Mr. Lee said.', '“I told them, ‘We held nobody,’”'],
  ])('%s', (text, said) => {
    expect(only(text).said).toBe(said)
  })

  it('does not take an apostrophe for a quotation', () => {
    expect(cite("The counties' jails and the sheriffs' offices were full.")).toEqual([])
  })
})
