const DAY = 86_400_000 // milliseconds

/** Days from 1 January 1970 to an ISO day. Throws when the text is no day of the calendar. */
export function dayNumber(isoDay: string): number {
  const milliseconds = Date.parse(`${isoDay}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDay) || Number.isNaN(milliseconds)) {
    throw new Error(`not a day of the calendar: "${isoDay}"`)
  }
  return milliseconds / DAY
}

/** The ISO day that lies so many days after 1 January 1970. */
export function isoDayOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** First and last day of an ISO day or month: "2017-05" is 2017-05-01 to 2017-05-31. */
export function daysOf(isoDayOrMonth: string): { start: string; end: string } {
  if (isoDayOrMonth.length > 7) return { start: isoDayOrMonth, end: isoDayOrMonth }
  const start = `${isoDayOrMonth}-01`
  return { start, end: isoDayOf(dayNumber(addMonths(start, 1)) - 1) }
}

/** The first day of the month that lies so many months after the month of an ISO day. */
export function addMonths(isoDay: string, months: number): string {
  const count = Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}-01`
}

/** Whether a text is a day of the calendar as ISO writes it: "2024-02-30" is none. */
export function isDay(text: string): boolean {
  const milliseconds = Date.parse(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(milliseconds)) return false
  return new Date(milliseconds).toISOString().startsWith(text)
}
