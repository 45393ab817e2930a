import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from '@/lib/db/embedded'
import { isAlive } from '@/lib/db/embedded/lock'
import { openFolder } from '@/tests/support/open-folder'

let folder: ReturnType<typeof openFolder>
let dataDir: string
const started: Embedded[] = []

beforeEach(() => {
  folder = openFolder()
  dataDir = path.join(folder.path, 'postgres')
})
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
  folder.remove()
})

async function start({ isDurable = false } = {}): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, isDurable })
  started.push(server)
  return server
}

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

const postmaster = (server: Embedded) =>
  Number(readFileSync(path.join(server.cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

/** Kills the server and all its children at once, as a power cut would. */
async function killHard(pid: number) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  for (const process_ of [pid, ...children.map(Number)]) process.kill(process_, 'SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
}

test('starts an empty database that only its password opens, kept where only its owner reads it', async () => {
  const server = await start()
  expect(server.startedHere).toBe(true)
  expect(await query(server.url, 'select current_database()')).toBe('parallax')
  await expect(query(server.url.replace(/:[^:@/]*@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/)
  await expect(query(server.url.replace(/:[^:@/]*@/, '@'), 'select 1')).rejects.toThrow(/password/)
  const password = path.join(dataDir, 'password')
  expect(server.url).toContain(readFileSync(password, 'utf8').trim())
  if (process.platform !== 'win32') expect(statSync(password).mode & 0o777).toBe(0o600)
})

test('is shared by all who name the folder and stops with the last of them', async () => {
  const first = await start()
  const second = await start()
  expect(second).toMatchObject({ startedHere: false, url: first.url })
  await first.stop()
  expect(await query(second.url, 'select 1')).toBe(1)
  await second.stop()
  await expect(query(second.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
})

test('keeps its data, its password and its port from one start to the next', async () => {
  const first = await start()
  await query(first.url, "create table kept as select 'yes' as here")
  await first.stop()
  const second = await start()
  expect(second).toMatchObject({ startedHere: true, url: first.url })
  expect(await query(second.url, 'select here from kept')).toBe('yes')
})

test('two that start at the same moment get one server', async () => {
  const both = await Promise.all([start(), start()])
  expect(both.map((server) => server.startedHere).sort()).toEqual([false, true])
  expect(both[0].url).toBe(both[1].url)
})

test('begins anew where a first start was cut short', async () => {
  mkdirSync(path.join(dataDir, 'cluster.new'), { recursive: true })
  writeFileSync(path.join(dataDir, 'cluster.new', 'PG_VERSION'), '18\n')
  expect(await query((await start()).url, 'select 1')).toBe(1)
})

test('names the missing password file instead of asking for a password', async () => {
  const server = await start()
  await server.stop()
  rmSync(path.join(dataDir, 'password'))
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/password file .*password is missing/)
})

describe.runIf(process.platform === 'linux')('after kill -9', () => {
  test('tells its user, and comes back with what was committed, on the same port', async () => {
    const first = await start({ isDurable: true })
    await query(first.url, "create table kept as select 'yes' as here")
    await killHard(postmaster(first))
    await first.lost
    expect(existsSync(path.join(first.cluster, 'postmaster.pid'))).toBe(true)
    const second = await start({ isDurable: true })
    expect(second).toMatchObject({ startedHere: true, url: first.url })
    expect(await query(second.url, 'select here from kept')).toBe('yes')
  })

  test('starts though another program has got the old process id', async () => {
    const first = await start({ isDurable: true })
    const pidFile = path.join(first.cluster, 'postmaster.pid')
    const lines = readFileSync(pidFile, 'utf8').split('\n')
    await killHard(postmaster(first))
    // Of the same account: Postgres takes no notice of processes that it may not send signals to.
    const { uid, gid } = statSync(first.cluster)
    const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {})
    writeFileSync(pidFile, [String(other.pid), ...lines.slice(1)].join('\n'))
    expect(await query((await start({ isDurable: true })).url, 'select 1')).toBe(1)
    other.kill()
  })

  test('does not wait for a process that was killed while it used the server', async () => {
    const other = spawn(process.execPath, ['--import', 'tsx', 'tests/support/use-server.ts', dataDir])
    await new Promise((resolve) => other.stdout.once('data', resolve))
    other.kill('SIGKILL')
    const server = await start()
    expect(server.startedHere).toBe(false)
    const pid = postmaster(server)
    await server.stop()
    expect(isAlive(pid)).toBe(false)
  })
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('runs Postgres under another account', async () => {
    const server = await start()
    expect(statSync(server.cluster).uid).not.toBe(0)
    expect(server.isElsewhere).toBe(false)
  })

  test('in a folder that only root may enter, keeps programs and data outside it and says where', async () => {
    folder.close()
    const server = await start()
    expect(server.isElsewhere).toBe(true)
    expect(server.cluster.startsWith(dataDir)).toBe(false)
    expect(readFileSync(path.join(dataDir, 'WHERE.txt'), 'utf8')).toContain(path.dirname(server.cluster))
    expect(await query(server.url, 'select 1')).toBe(1)
    await server.stop()
    const again = await start()
    expect(again).toMatchObject({ cluster: server.cluster, url: server.url })
    await again.stop()
    rmSync(path.dirname(server.cluster), { recursive: true })
  })

  test('takes the data along when its folder is closed to others later', async () => {
    const server = await start()
    await query(server.url, "create table kept as select 'yes' as here")
    await server.stop()
    folder.close()
    const again = await start()
    expect(again.isElsewhere).toBe(true)
    expect(await query(again.url, 'select here from kept')).toBe('yes')
    await again.stop()
    rmSync(path.dirname(again.cluster), { recursive: true })
  })
})
