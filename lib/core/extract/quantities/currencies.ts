import { byForm, wordSet } from './word-list'

/** Signs, codes and names of currencies, each to the name the currency goes by. */

/** A sign before or after the amount. */
export const CURRENCY_SIGNS = byForm({
  dollar: '$',
  'pound sterling': '£',
  euro: '€',
  'japanese yen': '¥',
  'indian rupee': '₹',
  'south korean won': '₩',
  shekel: '₪',
  'russian ruble': '₽',
  'philippine peso': '₱',
  'turkish lira': '₺',
  'nigerian naira': '₦',
})

/** Letters before the amount. "PS" and "Y=" are what plain-ASCII feeds make of the pound and the yen sign. */
export const CURRENCY_CODES = byForm({
  dollar: 'usd us',
  euro: 'eur',
  'pound sterling': 'gbp ps',
  'japanese yen': 'jpy',
  'canadian dollar': 'cad',
  'australian dollar': 'aud',
  'new zealand dollar': 'nzd',
  'hong kong dollar': 'hkd',
  'singapore dollar': 'sgd',
  'swiss franc': 'chf',
  'indian rupee': 'inr rs',
  'malaysian ringgit': 'rm myr',
  'mexican peso': 'mxn',
  'chinese yuan': 'cny rmb',
  'south korean won': 'krw',
  'swedish krona': 'sek',
  'norwegian krone': 'nok',
  'danish krone': 'dkk',
  'south african rand': 'zar',
  'brazilian real': 'brl',
  shekel: 'ils nis',
})

/** Letters at a dollar sign: "US$", "$A". */
export const DOLLARS = byForm({
  dollar: 'us u.s.',
  'australian dollar': 'a au',
  'canadian dollar': 'c ca cdn',
  'hong kong dollar': 'hk',
  'new zealand dollar': 'nz',
  'singapore dollar': 's',
  'taiwan dollar': 'nt',
})

/** Names after the amount. */
export const CURRENCY_NAMES = byForm({
  dollar: 'dollar dollars bucks',
  euro: 'euro euros',
  'japanese yen': 'yen',
  'chinese yuan': 'yuan',
  'south korean won': 'won',
  shekel: 'shekel shekels',
  peso: 'peso pesos',
  rupee: 'rupee rupees',
  ruble: 'ruble rubles',
  'malaysian ringgit': 'ringgit',
  franc: 'franc francs',
  lira: 'lira',
  krone: 'krone kroner crown crowns',
  krona: 'kronor',
  'croatian kuna': 'kuna',
  'pound sterling': 'sterling',
  cent: 'cent cents',
  penny: 'pence penny pennies',
  sen: 'sen',
  rand: 'rand',
})

/** Whose dollar, crown or pound: "Australian dollars", "Danish crowns". */
export const CURRENCY_NATIONS = wordSet(`
  us american canadian australian danish swedish norwegian mexican swiss indian russian czech british
  egyptian japanese chinese singapore taiwan philippine colombian cuban argentine chilean turkish
`)
