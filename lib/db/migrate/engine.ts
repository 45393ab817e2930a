import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { engineAdapter } from './engine-adapter'
import { migrationsFolder, readMigrations } from './folder'

const defaultSchema = path.resolve(migrationsFolder, '../schema.prisma')

/** How prisma/schema.prisma stands to what the migrations make. */
export interface SchemaDrift {
  differs: boolean
  /** a summary in words, or the SQL that would close the gap */
  text: string
}

/**
 * Compares what the migrations make with prisma/schema.prisma, in shadow databases on the server of
 * `databaseUrl`; that database itself is not touched. `as` picks what the text is. Constraints and functions
 * that the schema language cannot say are no difference. Throws what the database says of a broken migration.
 */
export async function schemaDrift(
  databaseUrl: string,
  as: 'summary' | 'script',
  { folder = migrationsFolder, schemaFile = defaultSchema }: { folder?: string; schemaFile?: string } = {},
): Promise<SchemaDrift> {
  const schema = { path: schemaFile, content: readFileSync(schemaFile, 'utf8') }
  const lockfile = path.join(folder, 'migration_lock.toml')
  let reason: unknown
  const adapter = bindMigrationAwareSqlAdapterFactory(
    noting(engineAdapter(databaseUrl), (error) => {
      reason ??= error
    }),
  )
  const engine = await (await engineClass()).new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    adapter,
  )
  try {
    const { exitCode, stdout } = await engine.diff({
      from: {
        tag: 'migrations',
        baseDir: folder,
        shadowDbInitScript: '',
        lockfile: {
          path: path.basename(lockfile),
          content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
        },
        migrationDirectories: readMigrations(folder).map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: as === 'script',
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    const DIFFERS = 2
    return { differs: exitCode === DIFFERS, text: (stdout ?? '').trim() }
  } catch (error) {
    // The engine passes on that the database refused, not what it said.
    throw reason ?? error
  } finally {
    engine.free()
  }
}

function noting(
  factory: ReturnType<typeof engineAdapter>,
  note: (error: unknown) => void,
): ReturnType<typeof engineAdapter> {
  return {
    ...factory,
    async connectToShadowDb() {
      const adapter = await factory.connectToShadowDb()
      return {
        ...adapter,
        executeScript: (script) =>
          adapter.executeScript(script).catch((error: unknown) => {
            note(error)
            throw error
          }),
      }
    },
  }
}

let loaded: Promise<typeof SchemaEngine> | undefined

// The package is made for bundlers, which load .wasm by themselves; Node has to be told.
function engineClass(): Promise<typeof SchemaEngine> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<typeof SchemaEngine> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const glue = path.join(folder, 'schema_engine_bg.js')
  const bindings: typeof import('@prisma/schema-engine-wasm/schema_engine_bg') = await import(
    pathToFileURL(glue).href
  )
  const module = await WebAssembly.compile(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const imports = { './schema_engine_bg.js': { ...bindings } as WebAssembly.ModuleImports }
  const { exports } = await WebAssembly.instantiate(module, imports)
  bindings.__wbg_set_wasm(exports)
  const start = exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings.SchemaEngine
}
