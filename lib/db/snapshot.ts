import pg from 'pg'

// Asked for at each page; one that is not answered soon is not worth waiting for.
const PATIENCE_MS = 1_000
const CONNECTIONS = 2

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

/** A reader with two connections of its own, opened when first asked. */
export function snapshotReader(databaseUrl: string): SnapshotReader {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
    application_name: 'parallax pages',
  })
  // The query that was running rejects by itself; without this the process would end.
  pool.on('error', () => {})
  return {
    read: async () => {
      try {
        const { rows } = await pool.query<{ name: string }>({ name: 'snapshot', text: SNAPSHOT })
        return rows[0]?.name ?? null
      } catch {
        return null
      }
    },
    end: () => pool.end(),
  }
}
