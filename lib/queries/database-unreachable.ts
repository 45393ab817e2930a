// What the driver adapter calls the states in which asking again later may help.
const KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TlsConnectionError',
  'AuthenticationFailed',
  'DatabaseDoesNotExist',
])
// Prismaʼs own codes: no server, server timed out, connection closed, no free connection in the pool.
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'])
// Postgres is shutting down, was told to stop, or is still starting.
const POSTGRES_CODES = new Set(['57P01', '57P02', '57P03'])
// What the driver throws by itself when a socket goes away or none opens in time.
const SOCKET =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether a query failed because no database answered, and not because of the query. */
export function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, meta, message } = error as Error & { code?: unknown; meta?: unknown }
  const cause = field(field(meta, 'driverAdapterError'), 'cause')
  const isKnown = (set: ReadonlySet<string>, value: unknown) => typeof value === 'string' && set.has(value)
  return (
    isKnown(PRISMA_CODES, code) ||
    isKnown(KINDS, field(cause, 'kind')) ||
    isKnown(POSTGRES_CODES, field(cause, 'originalCode')) ||
    isKnown(POSTGRES_CODES, field(cause, 'code')) ||
    SOCKET.test(message)
  )
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
