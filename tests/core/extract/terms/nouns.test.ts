import { describe, expect, it } from 'vitest'
import { only } from './read'

describe('jurisdictions', () => {
  it.each([
    ['Sanctuary cities and counties kept the aliens.', ['Sanctuary cities and counties']],
    ['State and local law enforcement agencies hold aliens.', ['State and local law enforcement agencies']],
    ['Known uncooperative jurisdictions kept aliens.', ['Known uncooperative jurisdictions']],
    ['The Adams City Jail in Adams, Ohio, held aliens.', ['Adams City Jail']],
    ["The Adams County Sheriff's Office held aliens.", ["Adams County Sheriff's Office"]],
    ['The so-called "sanctuary" counties kept aliens.', ['so-called "sanctuary" counties']],
    ['Aliens left Adams County and New York City.', []],
    ['Federal authorities took the aliens.', []],
    ['Sheriff Jo Bell met the alien.', []],
  ])('%s', (text, expected) => {
    expect(only('jurisdiction', text)).toEqual(expected)
  })
})

describe('policies', () => {
  it.each([
    ['An executive order on aliens came.', 'executive order'],
    ['"Prosecutorial discretion" policies help aliens.', '"Prosecutorial discretion" policies'],
    ['The 287(g) program covers aliens.', '287(g) program'],
    ['Stricter immigration enforcement hits aliens.', 'Stricter immigration enforcement'],
    ['New reporting requirements cover aliens.', 'New reporting requirements'],
    ['A Supreme Court ruling frees aliens.', 'Supreme Court ruling'],
    ['Alternatives to detention help aliens.', 'Alternatives to detention'],
    ['They suspend issuance of visas to stop aliens.', 'suspend issuance of visas'],
    ['The Jane Roe Act covers aliens.', 'Jane Roe Act'],
  ])('%s', (text, expected) => {
    expect(only('policy', text)).toContain(expected)
  })

  it('takes no bare law or policy, and none about other things', () => {
    expect(only('policy', 'The law, its policies and foreign policy ignore aliens.')).toEqual([])
  })
})

describe('data', () => {
  it.each([
    ['A July report on aliens came out.', ['report']],
    ['Newly released data count aliens.', ['Newly released data']],
    [
      'The numbers on aliens, in documents obtained under a public records request, rose.',
      ['numbers', 'documents obtained under a public records request'],
    ],
    ['The number of aliens rose.', []],
    ['Officials report that aliens left.', []],
    ['Criminal records of aliens are sealed.', []],
    ['The Center for Migration Studies counts aliens.', []],
  ])('%s', (text, expected) => {
    expect(only('data', text)).toEqual(expected)
  })
})

describe('actors', () => {
  it.each([
    ['The Stone administration freed aliens.', ['Stone administration']],
    ['Open-borders advocates want aliens freed.', ['Open-borders advocates']],
    ['The anti-borders Left wants aliens freed.', ['anti-borders Left']],
    ['An immigration judge freed the alien.', ['immigration judge']],
    ['Sanctuary city mayors freed aliens.', ['Sanctuary city mayors']],
    ['Americans fear aliens.', ['Americans']],
  ])('%s', (text, expected) => {
    expect(only('actor', text)).toEqual(expected)
  })

  it.each([
    'Advocates for stricter rules on aliens say so.',
    'It frees aliens, according to federal officials.',
    'A report from House Republicans counts aliens.',
    'A Texas lawmaker met the alien.',
  ])('leaves out who is cited or stands for a person: %s', (text) => {
    expect(only('actor', text)).toEqual([])
  })
})

describe('evaluation', () => {
  it.each([
    ['It is simply inexcusable to free aliens.', 'simply inexcusable'],
    ['The data on aliens is beyond disturbing.', 'beyond disturbing'],
    ['The horrific consequences of freeing aliens are clear.', 'horrific consequences'],
    ['They are exaggerating the statistics on aliens.', 'exaggerating the statistics'],
    ['Despite claims of a focus on crime, aliens left.', 'claims'],
    ['It was a wake-up call about aliens.', 'wake-up call'],
    ['Record numbers of aliens came.', 'Record numbers'],
    ['It defies all common sense to free aliens.', 'defies all common sense'],
  ])('%s', (text, expected) => {
    expect(only('evaluation', text)).toContain(expected)
  })

  it('takes no verb of claiming and no words about people', () => {
    expect(only('evaluation', 'He claims that dangerous criminals left.')).toEqual([])
  })
})

describe('consequences', () => {
  it.each([
    ['The aliens go on to commit more crimes.', 'go on to commit more crimes'],
    ['Half of the criminals will re-offend.', 're-offend'],
    ['The aliens pose an ongoing threat to public safety.', 'ongoing threat to public safety'],
    ['It would erode trust with immigrant communities and aliens.', 'erode trust with immigrant communities'],
    [
      "It undermines ICE's ability to protect the public from aliens.",
      "undermines ICE's ability to protect the public",
    ],
    ['Aliens failed to appear in court.', 'failed to appear in court'],
    ['Two aliens died in ICE custody.', 'died in ICE custody'],
  ])('%s', (text, expected) => {
    expect(only('consequence', text)).toContain(expected)
  })

  it('splits around a term of another facet', () => {
    expect(only('consequence', 'It will make it harder for local police to serve aliens.')).toEqual([
      'make it harder … to serve aliens',
    ])
  })
})
