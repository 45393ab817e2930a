import path from 'node:path'
import { applyMigrations } from '@/lib/db/migrate'
import { databaseUrl, type TestServer, withServer } from './test-server'

/** What a database for tests starts from: the tables alone, or with all of content/ loaded, read and checked. */
export type Template = 'empty' | 'content'

// Any number of our own; held while a template is being made, so that two workers do not both make it.
const TEMPLATE_LOCK = 7_042_016

/** Name of the template database; it is made at the first call in a run, by whichever worker comes first. */
export async function templateDatabase(server: TestServer, template: Template): Promise<string> {
  const name = `${server.prefix}template_${template}`
  await withServer(server.url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    // Filled under another name: one that failed half-way is never taken for a template.
    const part = `${name}_part`
    await client.query(`drop database if exists "${part}" with (force)`)
    await client.query(`create database "${part}"`)
    await fill(databaseUrl(server.url, part), template)
    await client.query(`alter database "${part}" rename to "${name}"`)
  })
  return name
}

async function fill(url: string, template: Template) {
  await applyMigrations(url)
  if (template === 'empty') return
  // Loaded here, because most tests need neither the loader nor what it imports.
  const { loadContent } = await import('@/lib/commands/load-content')
  const result = await loadContent({
    databaseUrl: url,
    contentDir: path.resolve('content'),
    actor: 'test',
  })
  if (result.ok) return readAndCheck(url)
  const errors = result.errors.map((error) => `${error.file} ${error.place}: ${error.message}`)
  throw new Error(`content/ cannot be loaded:\n${errors.join('\n')}`)
}

async function readAndCheck(databaseUrl: string) {
  const { codeAttachedTexts } = await import('@/lib/commands/code-attached-texts')
  const { checkReleases } = await import('@/lib/commands/check-releases')
  await codeAttachedTexts({ databaseUrl, actor: 'test' })
  await checkReleases({ databaseUrl })
}
