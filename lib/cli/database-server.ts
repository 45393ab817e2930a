import { startEmbedded } from '@/lib/db/embedded'
import { env, maskPassword } from '@/lib/env'
import type { Life } from './life'

const RETRY_MS = 5_000

export interface DatabaseServer {
  url: string
  /** For the step's line: which server it is. Holds no password. */
  note: string
}

/**
 * The database a command works on: the one DATABASE_URL names, or else `name` in the embedded server, which is
 * started for it, given up when the command ends, and started again should it go away in between.
 */
export async function databaseServer(life: Life, name: 'parallax' | 'parallax_dev'): Promise<DatabaseServer> {
  const { databaseUrl, dataDir } = env()
  if (databaseUrl) return { url: databaseUrl, note: `DATABASE_URL ${maskPassword(databaseUrl)}` }

  const start = () => {
    const starting = startEmbedded({ dataDir: `${dataDir}/postgres`, database: name })
    // Registered before it runs: Ctrl-C in the middle of the start must not leave it running.
    life.atEnd(async () => (await starting.catch(() => null))?.stop())
    return starting
  }
  const keep = async (lost: Promise<void>) => {
    await lost
    if (life.isEnding) return
    console.log('The embedded database has gone away; starting it again.')
    const again = await start().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      return null
    })
    if (again) console.log(`The database is back on port ${again.port}.`)
    const next = again ? again.lost : new Promise<void>((resolve) => setTimeout(resolve, RETRY_MS).unref())
    await keep(next)
  }

  const server = await start()
  void keep(server.lost)
  const how = server.startedHere ? 'started' : 'was running'
  const where = server.isElsewhere ? `, data in ${server.cluster} (only root may enter this folder)` : ''
  return { url: server.url, note: `embedded Postgres ${how}, port ${server.port}${where}` }
}
