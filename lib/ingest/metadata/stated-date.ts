const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b)?/i
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const OFFSET = /(?:^|\s)(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i
const LONGEST = 80 // characters; a longer line is a sentence that mentions a date

/**
 * A date as printed or coded, in ISO 8601 and no more exact than stated; null where it cannot be read for sure.
 * "03/04/2031" is not read: it is in March or in April. A zone in letters ("ET") is left out, never guessed.
 */
export function statedDate(printed: string): string | null {
  const text = printed.trim().replace(/\s+/g, ' ')
  if (text.length === 0 || text.length > LONGEST) return null
  const iso = ISO.exec(text)
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso
    return join(year, month, day, hour && minute ? clock(hour, minute, second, undefined) : '', zoneOf(zone))
  }
  const worded = wordedDay(text)
  if (!worded) return null
  const time = CLOCK.exec(text)
  const at = time ? clock(time[1] ?? '', time[2] ?? '', time[3], time[4]) : ''
  return join(worded.year, worded.month, worded.day, at, zoneOf(OFFSET.exec(text)?.[1]))
}

/** Whether two stated dates can be the same moment: by instant where both have zones, else by what both state. */
export function sameMoment(a: string, b: string): boolean {
  if (a.slice(0, 10) === b.slice(0, 10) && (a.length === 10 || b.length === 10)) return true
  if (hasZone(a) && hasZone(b)) {
    return Math.abs(Date.parse(a) - Date.parse(b)) < 60_000 // one of the two may be cut to minutes
  }
  return a.slice(0, 16) === b.slice(0, 16)
}

const hasZone = (iso: string): boolean => /(?:Z|[+-]\d{2}:\d{2})$/.test(iso) && iso.length > 10

function wordedDay(text: string): { year: string; month: string; day: string } | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return { day: dayFirst[1] ?? '', month: monthOf(dayFirst[2]), year: dayFirst[3] ?? '' }
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst)
    return { month: monthOf(monthFirst[1]), day: monthFirst[2] ?? '', year: monthFirst[3] ?? '' }
  return null
}

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)

const two = (digits: string): string => digits.padStart(2, '0')

/** "9:30 p.m." as "21:30"; empty for no time of day. */
function clock(hour: string, minute: string, second: string | undefined, half: string | undefined): string {
  let hours = Number(hour)
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return ''
  return `${two(String(hours))}:${minute}${second ? `:${second}` : ''}`
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return ''
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  return zone.length === 3 ? `${zone}:00` : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function join(year: string, month: string, day: string, time: string, zone: string): string | null {
  const date = `${year}-${two(month)}-${two(day)}`
  const check = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(check.getTime()) || check.toISOString().slice(0, 10) !== date) return null
  return time ? `${date}T${time}${zone}` : date
}
