import { byForm, wordPairs, wordSet, words } from './word-list'

/** Units of measure: every usual spelling to the one name. What is not here is a noun that is counted. */
export const MEASURES = byForm({
  // length and area
  kilometre: 'km kms kilometer kilometers kilometre kilometres',
  metre: 'm meter meters metre metres',
  centimetre: 'cm centimeter centimeters centimetre centimetres',
  millimetre: 'mm millimeter millimeters millimetre millimetres',
  micrometre: 'μm µm micrometer micrometers micron microns',
  nanometre: 'nm nanometer nanometers nanometre nanometres',
  mile: 'mile miles mi',
  yard: 'yard yards yd yds',
  foot: 'foot feet ft',
  inch: 'inch inches ″',
  acre: 'acre acres',
  hectare: 'hectare hectares ha',
  'light-year': 'light-year light-years',
  'square metre': 'm2 sqm',
  'square kilometre': 'km2',
  'square centimetre': 'cm2',
  'square foot': 'sqft',
  // weight and volume
  kilogram: 'kg kgs kilo kilos kilogram kilograms',
  gram: 'g gram grams',
  milligram: 'mg milligram milligrams',
  microgram: 'µg mcg microgram micrograms',
  'pound-mass': 'lb lbs pound pounds',
  ounce: 'oz ounce ounces',
  ton: 'ton tons',
  tonne: 'tonne tonnes',
  litre: 'liter liters litre litres',
  millilitre: 'ml milliliter milliliters millilitre',
  gallon: 'gallon gallons gal',
  quart: 'quart quarts',
  pint: 'pint pints',
  barrel: 'barrel barrels bbl',
  bushel: 'bushel bushels',
  cup: 'cup cups',
  tablespoon: 'tbsp tablespoon tablespoons',
  teaspoon: 'tsp teaspoon teaspoons',
  // speed, power, energy, electricity
  'mile per hour': 'mph',
  'kilometre per hour': 'kph kmh',
  'mile per gallon': 'mpg',
  knot: 'knot knots',
  horsepower: 'hp horsepower',
  'brake horsepower': 'bhp',
  watt: 'watt watts',
  kilowatt: 'kw kilowatt kilowatts',
  megawatt: 'mw megawatt megawatts',
  gigawatt: 'gw gigawatt gigawatts',
  'watt hour': 'wh',
  'kilowatt hour': 'kwh',
  'megawatt hour': 'mwh',
  'gigawatt hour': 'gwh',
  volt: 'volt volts',
  amp: 'amp amps',
  joule: 'joule joules',
  kilojoule: 'kj',
  calorie: 'calorie calories',
  'milliampere-hour': 'mah',
  'newton metre': 'newton-meter newton-meters',
  'revolutions per minute': 'rpm',
  hertz: 'hz',
  kilohertz: 'khz',
  megahertz: 'mhz',
  gigahertz: 'ghz',
  gigapascal: 'gpa',
  pascal: 'pascal pascals',
  decibel: 'decibel decibels db',
  // data
  byte: 'byte bytes',
  kilobyte: 'kb kilobyte kilobytes',
  megabyte: 'mb megabyte megabytes',
  gigabyte: 'gb gigabyte gigabytes',
  terabyte: 'tb terabyte terabytes',
  megapixel: 'mp megapixel megapixels',
  pixel: 'pixel pixels',
  // time
  second: 'sec secs second seconds',
  millisecond: 'ms millisecond milliseconds',
  minute: 'min mins minute minutes',
  hour: 'hr hrs hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'yr yrs year years',
  decade: 'decade decades',
  century: 'century centuries',
  // shares and points
  percentage: 'percent percents pct pc percentage %',
  point: 'point points',
  time: 'times',
  'parts-per-billion': 'ppb',
  'parts-per-million': 'ppm',
  celsius: '°c celsius',
  fahrenheit: '°f fahrenheit',
  degree: 'degree degrees °',
})

/** Capital letters that are a unit also when they stand apart: "5 W", "12 C". */
export const LETTER_UNITS = wordPairs('w=watt v=volt c=celsius f=fahrenheit l=litre')
/** Letters that are a unit only when glued to the number: "24h", "500g". */
export const GLUED_UNITS = wordPairs(
  'w=watt v=volt c=celsius f=fahrenheit l=litre h=hour s=second t=tonne x=time in=inch',
)

export const TIMES = new Set([
  ...words('second millisecond minute hour day week month year decade century'),
  'year of age',
  'month of age',
])

/** What may follow "a" or "an" as a rate: "$3,500 a month", "100 a day". */
export const RATE_NOUNS = wordSet(`
  year month week day hour minute second night shift ounce barrel share gallon pound ton tonne gram
  head person piece unit mile bed game detainee
`)

/** Lengths of time that a bare number may be per: "33 a month". */
export const PERIODS = wordSet('year month week day hour night')

/** After a length: "40 feet long". */
export const DIMENSIONS = wordSet('long wide tall deep high thick across away apart')
