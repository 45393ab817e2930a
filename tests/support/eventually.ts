import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until the matcher holds: each step of a page asks the server, which may be busy with other tests. */
export const eventually = <Value>(what: () => Value) => expect.poll(what, { timeout: 15_000 })

/** A parameter of the page's address; null where it has none of this name. */
export const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
