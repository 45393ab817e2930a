import pg from 'pg'

/** A query as the driver sent it. */
export interface RecordedQuery {
  text: string
  values: unknown[]
}

/** What Postgres would do with a query. */
export interface Plan {
  query: RecordedQuery
  /** tables read from end to end */
  seqScans: string[]
  /** indexes used */
  indexes: string[]
  /** rows that were looked at in all, whether they came through or not */
  rowsRead: number
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

/** Runs `work` and returns every SELECT that any connection of this process sent meanwhile. */
export async function recordQueries(work: () => Promise<unknown>): Promise<RecordedQuery[]> {
  const recorded: RecordedQuery[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const query = queryOf(given)
    if (/^\s*(select|with)\b/i.test(query.text)) recorded.push(query)
    return original.apply(this, given)
  }
  try {
    await work()
  } finally {
    prototype.query = original
  }
  return recorded
}

function queryOf([first, second]: unknown[]): RecordedQuery {
  const config =
    typeof first === 'string' ? { text: first, values: second } : (first as Partial<RecordedQuery>)
  return { text: config.text ?? '', values: Array.isArray(config.values) ? config.values : [] }
}

/** Runs a recorded query under EXPLAIN ANALYZE. */
export async function explain(client: pg.Client, query: RecordedQuery): Promise<Plan> {
  const { rows } = await client.query(
    `explain (analyze, timing off, format json) ${query.text}`,
    query.values,
  )
  const [{ Plan: root }] = rows[0]['QUERY PLAN'] as [{ Plan: PlanNode }]
  const nodes = flatten(root)
  const names = (field: 'Relation Name' | 'Index Name', isWanted: (node: PlanNode) => boolean) => [
    ...new Set(nodes.filter(isWanted).flatMap((node) => node[field] ?? [])),
  ]
  return {
    query,
    seqScans: names('Relation Name', (node) => node['Node Type'] === 'Seq Scan'),
    indexes: names('Index Name', () => true),
    rowsRead: nodes.filter((node) => node['Relation Name']).reduce((sum, node) => sum + rowsOf(node), 0),
  }
}

function rowsOf(node: PlanNode): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return Math.round((node['Actual Rows'] + removed) * node['Actual Loops'])
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)]
}
