import { describe, expect, it } from 'vitest'
import { reported } from './reading'

const names = (text: string) => reported(text).map((one) => one.name)
const last = (text: string) => reported(text).at(-1)

describe('an office stands for its holder', () => {
  it.each([
    ['“We follow the law,” Sheriff Tom Blake said. The sheriff added that nobody was held.', 'Tom Blake'],
    ['U.S. District Judge Ana Reyes wrote a ruling. The order was late, the judge noted.', 'Ana Reyes'],
    [
      'Reps. Pia Ray and Adam Ito came. Ray said it was late. It was cold, the congresswoman said.',
      'Pia Ray',
    ],
    ['It rose, said Kay Bush, a policy analyst. It fell, said the analyst.', 'Kay Bush'],
  ])('%s', (text, name) => {
    expect(last(text)).toMatchObject({ name, named: true })
  })

  it('also where a headline or lede is ahead of the name, which is then not yet named', () => {
    const text = 'Sheriff: Jail handed 63 men to ICE\n\nNobody was held, Sheriff Tom Blake said.'
    expect(reported(text).map((one) => [one.name, one.named])).toEqual([
      ['Tom Blake', false],
      ['Tom Blake', true],
    ])
  })

  it('not where another is meant', () => {
    expect(last('Judge Ana Reyes spoke. A second judge said it was late.')).toMatchObject({ named: false })
  })

  it('keeps somebody without a name the same', () => {
    expect(names('A senior ICE official said it was late. “It is cold,” the official said.')).toEqual([
      'senior ICE official',
      'senior ICE official',
    ])
  })
})

describe('a body’s noun stands for the body', () => {
  it.each([
    ['ICE arrested 40 men. The agency said it was done.', 'ICE', 'ice'],
    ['The Alder County Sheriff’s Office let him go and ICE came, the agency said.', 'ICE', 'ice'],
    [
      'The Civil Liberties Union of Texas sued. The group says it is late.',
      'Civil Liberties Union of Texas',
      'advocacy-group',
    ],
    ['GEO Group runs the jail. The company said it is audited.', 'GEO Group', 'company'],
    [
      'Watchdog: ICE lost files\n\nIt is so, the Government Accountability Office said.',
      'Government Accountability Office',
      'other',
    ],
  ])('%s', (text, name, sector) => {
    expect(last(text)).toMatchObject({ name, sector })
    expect(reported(text)[0]).toMatchObject({ name, sector })
  })

  it('writes an abbreviation out, but not ICE', () => {
    const text = 'The Bureau of Custody and Returns (BCR) and Immigration and Customs Enforcement (ICE) came.'
    expect(names(`${text} BCR said no one was held. ICE said it was late.`)).toEqual([
      'Bureau of Custody and Returns',
      'ICE',
    ])
  })

  it('does not take "Nobody" for a name', () => {
    expect(names('ICE holds 40 men. Nobody knows it. The agency reported 12 deaths.')).toEqual(['ICE'])
  })
})

describe('a pronoun stands for the subject since the last citation', () => {
  it.each([
    [
      'Ann Lee said it was late. “It is,” she said. Sheriff Tom Blake disagreed. He said nobody was held.',
      'Tom Blake',
    ],
    ['Rep. Pat Ryan spoke. Lyons said it was late. “It is cold,” he said.', 'Lyons'],
    ['Ann Lee said it was late. ICE arrested 40 men. It said they were held.', 'ICE'],
  ])('%s', (text, name) => {
    expect(last(text)?.name).toBe(name)
  })
})

describe('names given in other ways', () => {
  it.each([
    ['“He left,” said a woman who asked to be identified only as Marisol.', 'Marisol', 'affected-person'],
    ['His wife, Maria, said he had a card.', 'Maria', 'affected-person'],
    ['Ortega’s attorney, Jane Kim, filed a paper. Kim said it was late.', 'Jane Kim', 'affected-person'],
    ['“I signed hundreds,” said one, Terry Moss.', 'Terry Moss', 'other'],
    ['A senior official, who spoke on background, said it was late.', 'senior official', 'other'],
    ['Officials who work there keep saying it is late.', 'Officials', 'other'],
    [
      'Sheriffs in three states told us that it is late.',
      'Sheriffs in three states',
      'local-law-enforcement',
    ],
    ['Rep. Corwin Haldane’s office said it is late.', 'office of Corwin Haldane', 'congress'],
    ['A cook robbed over the summer told us that it is late.', 'cook', 'affected-person'],
    ['ICE’s acting director wrote that it is late.', 'acting director of ICE', 'ice'],
    ['The lefty papers won’t touch it. They whine that it is late.', 'lefty papers', 'news-outlet'],
    ['Immigrant Justice Now counters that it is late.', 'Immigrant Justice Now', 'advocacy-group'],
    ['The Texas Sheriffs’ League estimates that it is late.', 'Texas Sheriffs’ League', 'advocacy-group'],
    ['Criminologist Ada Moe of Alder University said it is late.', 'Ada Moe', 'academic'],
    ['AlderHaven told investors its revenue rose.', 'AlderHaven', 'company'],
    ['The company that runs the jail, Alder Corrections, said it is late.', 'Alder Corrections', 'company'],
  ])('%s', (text, name, sector) => {
    expect(last(text)).toMatchObject({ name, sector })
  })
})
