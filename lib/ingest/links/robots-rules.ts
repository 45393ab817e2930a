import robotsParser from 'robots-parser'
import { ROBOTS_NAME } from './request'

/** What a host's robots.txt says, by RFC 9309: its rules, or nothing may be fetched as long as it fails to answer. */
export type RobotsRules = { kind: 'rules'; text: string } | { kind: 'unreachable' }

const KEPT_MS = 24 * 60 * 60 * 1000 // RFC 9309, 2.4: not longer than a day
const KEPT_UNREACHABLE_MS = 60_000 // so that a short failure does not shut a site out for a day
const MOST_HOSTS = 1000

/** Keeps the rules of each origin for a day, the last thousand of them. */
export class RobotsCache {
  readonly #kept = new Map<string, { rules: RobotsRules; until: number }>()

  /** `now` gives the time in milliseconds. */
  constructor(private readonly now: () => number = Date.now) {}

  /** The rules of an origin, loaded when they are not known or too old. */
  async rules(origin: string, load: () => Promise<RobotsRules>): Promise<RobotsRules> {
    const known = this.#kept.get(origin)
    if (known && known.until > this.now()) return known.rules
    const rules = await load()
    this.#kept.delete(origin)
    this.#kept.set(origin, {
      rules,
      until: this.now() + (rules.kind === 'rules' ? KEPT_MS : KEPT_UNREACHABLE_MS),
    })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_HOSTS && oldest !== undefined) this.#kept.delete(oldest)
    return rules
  }
}

/** Whether the rules let this program fetch a URL. */
export function mayFetch(url: URL, rules: RobotsRules): boolean {
  if (rules.kind === 'unreachable') return false
  return robotsParser(`${url.origin}/robots.txt`, rules.text).isAllowed(url.href, ROBOTS_NAME) !== false
}
