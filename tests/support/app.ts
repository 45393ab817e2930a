import { startWeb, type Web } from '@/lib/cli/web'
import { freePort } from '@/lib/db/embedded/server'
import { type Template, templateDatabase } from './templates'
import { cloneDatabase, databaseUrl, dropDatabase, type TestServer, withServer } from './test-server'

/** The production build, served on a port of its own from a database of its own. */
export interface App {
  /** Address of the front page, without a slash at the end. */
  url: string
  databaseUrl: string
  web: Web
  /** Stops the web server and drops the database. */
  stop(): Promise<void>
}

/**
 * Serves the production build (which must be there) from a fresh database called `name` within the run.
 * `reroute` may put something between the web server and the database (see cuttable-line.ts).
 */
export async function startApp(
  server: TestServer,
  {
    name,
    template = 'content',
    reroute,
    isHouse = false,
    houseName = '127.0.0.1',
    behind = null,
    settings = {},
  }: {
    name: string
    template?: Template
    reroute?: (url: string) => Promise<string>
    /** others are served too, so that people sign in */
    isHouse?: boolean
    /** the name of this computer by which they reach it */
    houseName?: '127.0.0.1' | 'localhost'
    /** the address of a server that stands before it, under which people of the house reach it */
    behind?: string | null
    /** further settings in the environment */
    settings?: Record<string, string>
  },
): Promise<App> {
  const source = await templateDatabase(server, template)
  const database = `${server.prefix}${name}`
  await withServer(server.url, (client) => cloneDatabase(client, source, database))
  const url = databaseUrl(server.url, database)
  const port = await freePort(0)
  const houseUrl = behind ?? `http://${houseName}:${port}`
  const web = await startWeb({
    mode: 'start',
    host: '127.0.0.1',
    port,
    env: { ...(isHouse && { PARALLAX_URL: houseUrl }), ...settings },
    databaseUrl: reroute ? await reroute(url) : url,
    write: (text) => process.stdout.write(`[web server] ${text}`),
  })
  return {
    url: isHouse ? houseUrl : web.url,
    databaseUrl: url,
    web,
    stop: async () => {
      await web.stop()
      await withServer(server.url, (client) => dropDatabase(client, database))
    },
  }
}
