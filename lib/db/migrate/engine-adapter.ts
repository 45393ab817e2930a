import { randomUUID } from 'node:crypto'
import {
  type ColumnType,
  ColumnTypeEnum,
  type ResultValue,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { Client, types } from 'pg'

interface ColumnRule {
  type: ColumnType
  read: (text: string) => ResultValue
}

const TEXT_ARRAY = 1009
const asText: ColumnRule = { type: ColumnTypeEnum.Text, read: (text) => text }
const asNumber: ColumnRule = { type: ColumnTypeEnum.Int32, read: Number }
const asBigNumber: ColumnRule = { type: ColumnTypeEnum.Int64, read: (text) => text }
const asTextArray: ColumnRule = {
  type: ColumnTypeEnum.TextArray,
  read: (text) => (types.getTypeParser as (oid: number) => (text: string) => string[])(TEXT_ARRAY)(text),
}

// The types that Postgresʼs catalog answers in, by their numbers; everything else is text.
const RULES: Record<number, ColumnRule> = {
  16: { type: ColumnTypeEnum.Boolean, read: (text) => text === 't' },
  18: { type: ColumnTypeEnum.Character, read: (text) => text }, // "char": Prismaʼs own adapter does not know it
  20: asBigNumber,
  21: asNumber,
  23: asNumber,
  26: asBigNumber, // oid
  1003: asTextArray, // name[], unknown to it as well
  1009: asTextArray,
}

/**
 * What Prismaʼs schema engine asks a database through: the catalog of the database at `url`, and shadow
 * databases beside it that are made and dropped again.
 */
export function engineAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const named = (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`
      const admin = await connect(url)
      await admin.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`)
      return connect(named(name), async () => {
        await admin.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
        await admin.dispose()
      })
    },
  }
}

async function connect(url: string, afterwards?: () => Promise<void>): Promise<SqlDriverAdapter> {
  const client = new Client({ connectionString: url, application_name: 'parallax-schema-engine' })
  // Dropping a shadow database cuts its connection, which is no news.
  client.on('error', () => {})
  await client.connect()
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    async queryRaw({ sql, args }) {
      const { fields, rows } = await client.query<unknown[]>({
        text: sql,
        values: args,
        rowMode: 'array',
        types: { getTypeParser: () => (value: unknown) => value },
      })
      const rules = fields.map(({ dataTypeID }) => RULES[dataTypeID] ?? asText)
      return {
        columnNames: fields.map(({ name }) => name),
        columnTypes: rules.map(({ type }) => type),
        rows: rows.map((row) =>
          row.map((value, index) => (value === null ? null : (rules[index] ?? asText).read(String(value)))),
        ),
      }
    },
    executeRaw: async ({ sql, args }) => (await client.query(sql, args)).rowCount ?? 0,
    // All statements at once: Prismaʼs own adapter splits at every ";", also inside a function.
    executeScript: async (script) => {
      await client.query(script)
    },
    startTransaction: () => Promise.reject(new Error('comparing schemas needs no transaction')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {
      await client.end()
      await afterwards?.()
    },
  }
}
