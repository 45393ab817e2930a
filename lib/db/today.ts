/** Today in UTC, as a day of the database is compared. */
export function today(): Date {
  return new Date(new Date().toISOString().slice(0, 10))
}
