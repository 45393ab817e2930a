import type { TestProject } from 'vitest/node'
import { ensureBuild } from '@/lib/cli/build'
import { step } from '@/lib/cli/steps'
import { type App, startApp } from './app'
import { startBrowser } from './browser'
import { dropDatabases, startTestServer } from './test-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The app that all browser tests share: they only read. A test that writes starts its own with startApp(). */
    app: Pick<App, 'url' | 'databaseUrl'>
    /** Where workers connect to the browser. */
    browser: string
    /** Why there is no app or no browser, or null: every test that opens a page fails with it. */
    browserFailure: string | null
  }
}

/**
 * Global setup of the browser project: the browser, a build when the sources changed, the embedded server with
 * all of content/ in a database, the web server. What fails here fails the browser tests, and no others.
 */
export default async function setup(project: TestProject) {
  const undos: (() => unknown)[] = []
  project.provide('browserFailure', null)
  try {
    await step('Browser', async () => {
      const browser = await startBrowser()
      undos.push(() => browser.close())
      project.provide('browser', browser.wsEndpoint())
    })
    await step('Build', async (note) => {
      note((await ensureBuild({ atEnd: (undo) => undos.push(undo) })) ? 'built' : 'up to date')
    })
    await step('Web server', async () => {
      const server = await startTestServer()
      undos.push(server.stop)
      const { url, prefix } = server
      undos.push(() => dropDatabases(url, (name) => name.startsWith(prefix)))
      project.provide('testServer', { url, prefix })
      const app = await startApp({ url, prefix }, { name: 'browser' })
      undos.push(app.stop)
      project.provide('app', { url: app.url, databaseUrl: app.databaseUrl })
    })
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    console.log(failure)
    project.provide('browserFailure', failure)
  }
  return async () => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) await undo()
  }
}
