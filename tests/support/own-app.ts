import type { Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { codeAttachedTexts } from '@/lib/commands/code-attached-texts'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { type App, startApp } from './app'
import { openPage, type PageOptions } from './page'

interface OwnApp {
  readonly app: App
  /** A client of the app's database. */
  readonly prisma: PrismaClient
  /** Opens `path` of this app as `openPage` does, with nothing moving. */
  open(path: string, options?: PageOptions): Promise<Page>
}

/**
 * An app of the test file's own, with a database called `name` that its tests may change: there before the first test,
 * stopped after the last. Call it at the top of the file and read what it returns inside tests. With `isCoded` the
 * machine has read the texts that are attached.
 */
export function ownApp(name: string, { isCoded = false } = {}): OwnApp {
  let app: App | undefined
  let prisma: PrismaClient | undefined
  beforeAll(async () => {
    app = await startApp(inject('testServer'), { name })
    if (isCoded) {
      process.env.DATABASE_URL = app.databaseUrl
      await codeAttachedTexts({ databaseUrl: app.databaseUrl, actor: 'a test' })
    }
    prisma = createClient(app.databaseUrl, 2)
  })
  afterAll(async () => {
    await prisma?.$disconnect()
    await app?.stop()
  })
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error(`The app “${name}” is not started before the tests are.`)
    return part
  }
  return {
    get app() {
      return started(app)
    },
    get prisma() {
      return started(prisma)
    },
    open: (path, options = {}) =>
      openPage(path, { baseURL: started(app).url, reducedMotion: 'reduce', ...options }),
  }
}
