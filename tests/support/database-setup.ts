import type { TestProject } from 'vitest/node'
import { templateDatabase } from './templates'
import { dropDatabases, startTestServer, type TestServer } from './test-server'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** Global setup of the database project: one embedded server, and the migrated template to clone from. */
export default async function setup(project: TestProject) {
  const server = await startTestServer()
  const { url, prefix } = server
  await templateDatabase({ url, prefix }, 'empty')
  project.provide('testServer', { url, prefix })
  return async () => {
    await dropDatabases(url, (name) => name.startsWith(prefix))
    await server.stop()
  }
}
