import { describe, expect, it } from 'vitest'
import { only, read } from './read'

describe('refusal and help by local bodies', () => {
  it.each([
    ['The county refused to honor more than 40 detainers.', 'refused to honor more than 40 detainers'],
    ['Its refusal to honor ICE detainer requests stands.', 'refusal to honor ICE detainer requests'],
    ['The county declined 61 detainers.', 'declined 61 detainers'],
    ['The detainers were declined by the jail.', 'detainers were declined'],
    ['Detainer refusals rose.', 'Detainer refusals'],
    ['The jail is not cooperating with ICE on detainers.', 'not cooperating with ICE'],
    [
      'The county limits cooperation with federal authorities on aliens.',
      'limits cooperation with federal authorities',
    ],
    ['The alien was handed over to ICE by the jail.', 'handed over to ICE'],
    ['They should turn him over to ICE, the alien said.', 'turn him over to ICE'],
    ['The town is shielding dangerous criminals.', 'shielding'],
    ['The county will no longer honor detainers.', 'will no longer honor detainers'],
    ['The jail got detainers. It honored 153 and 61 were declined.', 'declined'],
  ])('%s', (text, expected) => {
    expect(only('refusal-local', text)).toContain(expected)
  })

  it('splits handing over around people', () => {
    expect(only('refusal-local', 'Deputies refuse to hand criminals over to ICE.')).toEqual([
      'refuse to hand … over to ICE',
    ])
    expect(only('refusal-local', 'Deputies fail to turn over criminals to federal authorities.')).toEqual([
      'fail to turn over … to federal authorities',
    ])
  })

  it('gives policies that shield to local bodies where one is named, to policy elsewhere', () => {
    expect(read('Cities have policies that protect illegal aliens.')).toContain(
      'refusal-local: policies that protect',
    )
    expect(read('There are current policies that shield illegal aliens.')).toContain(
      'policy: current policies that shield',
    )
  })

  it.each([
    'Officers protect the public from aliens.',
    'The governor declined to comment on aliens.',
    'Arrests of aliens declined by 4 percent.',
    'He turned over the page on aliens.',
  ])('takes nothing from: %s', (text) => {
    expect(only('refusal-local', text)).toEqual([])
  })
})

describe('refusal by home countries', () => {
  it.each([
    ['Some countries refuse to take back their own nationals.', 'refuse to take back'],
    [
      'Visas end for countries that refuse to take back their criminals.',
      'countries that refuse to take back',
    ],
    ["The alien's home country won't take him back.", "home country won't take him back"],
    [
      'The refusal of their home countries to take them back frees aliens.',
      'refusal of their home countries to take them back',
    ],
    ["Their homeland's refusal to take them back frees aliens.", "homeland's refusal to take them back"],
    [
      'Aliens stay because the government refuses to allow them to return home.',
      'refuses to allow them to return home',
    ],
    ['Aliens stay since countries refuse to issue travel documents.', 'refuse to issue travel documents'],
  ])('%s', (text, expected) => {
    expect(only('refusal-home-country', text)).toEqual([expected])
  })

  it('needs a refusal', () => {
    expect(only('refusal-home-country', 'Mexico will take back the aliens.')).toEqual([])
  })
})
