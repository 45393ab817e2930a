import pg from 'pg'

// As long as a page waits for a connection. Giving up sooner on a busy machine would have pages made anew that are there,
// which makes it busier still.
const PATIENCE_MS = 5_000

/** Tells which state of a database a reader would see. */
export interface SnapshotReader {
  /**
   * Names the state that a transaction beginning now would see. Two equal names mean the same data: between them no
   * transaction that wrote anything ended, by whatever process. Null when the database does not answer, or cannot tell.
   */
  read(): Promise<string | null>
  end(): Promise<void>
}

// A snapshot lists every transaction whose writes are not seen yet; a number is given to those alone that write. After a
// restart, from a copy of the data too, numbers may come again. A standby does not list what runs at its primary.
const SNAPSHOT = `select pg_current_snapshot() || ' ' || pg_postmaster_start_time() || ' ' || current_database() as name
  where not pg_is_in_recovery()`

/**
 * A reader with a connection of its own, opened when first asked. Those who ask while it is busy share the next question:
 * one that was sent before they asked may not know what was written since.
 */
export function snapshotReader(databaseUrl: string): SnapshotReader {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
    application_name: 'parallax pages',
  })
  // The query that was running rejects by itself; without this the process would end.
  pool.on('error', () => {})
  const ask = async (): Promise<string | null> => {
    try {
      const { rows } = await pool.query<{ name: string }>({ name: 'snapshot', text: SNAPSHOT })
      return rows[0]?.name ?? null
    } catch {
      return null
    }
  }
  let running: Promise<string | null> = Promise.resolve(null)
  let next: Promise<string | null> | null = null
  return {
    read: () => {
      next ??= running.then(() => {
        next = null
        running = ask()
        return running
      })
      return next
    },
    end: () => pool.end(),
  }
}
