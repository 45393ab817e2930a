import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { applyMigrations, resolveMigration } from '@/lib/db/migrate'
import { schemaDrift } from '@/lib/db/migrate/engine'
import { migrationsFolder } from '@/lib/db/migrate/folder'
import { migrationStatus } from '@/lib/db/migrate/status'
import { databaseServer } from './database-server'
import { type Life, live } from './life'
import { CliError } from './steps'

const USAGE = `npm run migrate -- <what>

dev <name> [--draft]    writes a migration for what has changed in prisma/schema.prisma and applies it to the
                        database of npm run dev; --draft leaves it unapplied, to be completed by hand
status                  which migrations are applied, pending, edited or unfinished
drift                   whether schema.prisma and the migrations say the same; exit code 2 when they do not
deploy                  applies what is pending, as npm start does
resolve rolled-back <migration>   after what a half-applied migration did was undone
resolve applied <migration>       after a half-applied migration was finished by hand`

// npm run migrate, for people who change the tables. Nothing here needs Prismaʼs engine binary.
live(async (life) => {
  const [command, ...rest] = process.argv.slice(2)
  switch (command) {
    case 'dev':
      return dev(life, rest)
    case 'status':
      return status(life)
    case 'drift':
      return drift(life)
    case 'deploy':
      return deploy(life)
    case 'resolve':
      return resolve(life, rest)
    default:
      throw new CliError(USAGE)
  }
})

async function dev(life: Life, args: string[]): Promise<void> {
  const isDraft = args.includes('--draft')
  const [name] = args.filter((argument) => !argument.startsWith('--'))
  if (!name || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new CliError(`A migration needs a name like add_outlet_country, not "${name ?? ''}".`)
  }
  const { url } = await databaseServer(life, 'parallax_dev')
  const { differs, text } = await schemaDrift(url, 'script')
  if (differs) {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 'YYYYMMDDhhmmss'.length)
    const folder = path.join(migrationsFolder, `${stamp}_${name}`)
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'migration.sql'), `${text}\n`)
    console.log(`wrote prisma/migrations/${stamp}_${name}/migration.sql`)
  } else console.log('schema.prisma asks for nothing that the migrations do not make')
  if (!isDraft) await apply(url)
  await life.end(0)
}

async function status(life: Life): Promise<void> {
  const { url } = await databaseServer(life, 'parallax')
  const migrations = await migrationStatus(url)
  for (const { name, state, note } of migrations) {
    console.log(`${state.padEnd(10)} ${name}${note ? `  (${note})` : ''}`)
  }
  await life.end(migrations.some(({ state }) => state === 'unfinished') ? 1 : 0)
}

async function drift(life: Life): Promise<void> {
  const { url } = await databaseServer(life, 'parallax')
  const { differs, text } = await schemaDrift(url, 'summary')
  console.log(text)
  const DIFFERS = 2 // as `prisma migrate diff --exit-code` has it
  await life.end(differs ? DIFFERS : 0)
}

async function deploy(life: Life): Promise<void> {
  const { url } = await databaseServer(life, 'parallax')
  await apply(url)
  await life.end(0)
}

async function resolve(life: Life, [as, name]: string[]): Promise<void> {
  if ((as !== 'rolled-back' && as !== 'applied') || !name) throw new CliError(USAGE)
  const { url } = await databaseServer(life, 'parallax')
  await resolveMigration(url, as, name)
  console.log(`"${name}" is recorded as ${as}`)
  await life.end(0)
}

async function apply(url: string): Promise<void> {
  const { applied, edited, missing } = await applyMigrations(url)
  console.log(applied.length === 0 ? 'nothing to apply' : `applied ${applied.join(', ')}`)
  for (const name of edited)
    console.log(`"${name}" was edited after it was applied; the database has its old form`)
  for (const name of missing) console.log(`"${name}" is applied, but its file is not here`)
}
