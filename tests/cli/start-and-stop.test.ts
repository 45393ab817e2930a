import { readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isAlive } from '@/lib/db/embedded/lock'
import { openFolder } from '@/tests/support/open-folder'
import { type Command, killAll, processesOf, run } from './command'

const TIMEOUT_MS = 60_000
const CHECKPOINTER = "select pid from pg_stat_activity where backend_type = 'checkpointer'"

let folder: ReturnType<typeof openFolder>
beforeEach(() => {
  folder = openFolder()
})
afterEach(() => {
  if (process.platform === 'linux') killAll(processesOf(folder.path))
  folder.remove()
})

const environment = () => ({ PARALLAX_DATA_DIR: folder.path, DATABASE_URL: undefined, PORT: undefined })

/** The stub in place of lib/cli/start.ts, under the real bootstrapʼs way of running it. */
function start(): Command {
  const stub = path.resolve('tests/cli/stub-start.ts')
  const script = `
    import { runAndForward } from ${JSON.stringify(path.resolve('lib/cli/run-and-forward.mjs'))}
    process.exitCode = await runAndForward(process.execPath, ['--import', 'tsx', ${JSON.stringify(stub)}])`
  return run(['--input-type=module', '-e', script], environment())
}

async function query(command: Command, sql: string): Promise<unknown> {
  const url = /postgresql:\S+/.exec(command.output())?.[0]
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

const nothingIsLeft = () =>
  expect.poll(() => processesOf(folder.path), { timeout: 10_000, message: 'processes left' }).toEqual([])

describe.runIf(process.platform === 'linux')('a command with the embedded database and a web server', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing running after %s to the group, and counts that as success',
    async (signal) => {
      const command = start()
      await command.writes(/^ready/m)
      expect(processesOf(folder.path).length).toBeGreaterThan(3)
      command.signalGroup(signal)
      expect(await command.ends()).toBe(0)
      await nothingIsLeft()
    },
    TIMEOUT_MS,
  )

  test(
    'leaves nothing running when it is interrupted while the database is being made',
    async () => {
      const command = start()
      await expect.poll(() => processesOf(folder.path).length, { timeout: 10_000 }).toBeGreaterThan(2)
      command.signalGroup('SIGINT')
      await command.ends()
      await nothingIsLeft()
    },
    TIMEOUT_MS,
  )

  test(
    'takes everything down when only the process that started it is killed with kill -9',
    async () => {
      const command = start()
      await command.writes(/^ready/m)
      process.kill(command.pid, 'SIGKILL')
      await nothingIsLeft()
    },
    TIMEOUT_MS,
  )

  test(
    'takes the web server down when it is killed with kill -9 itself',
    async () => {
      const command = start()
      await command.writes(/^web is up/m)
      const isStub = (pid: number) => /stub-start/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      const isWeb = (pid: number) => /exit-with-parent/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      const web = processesOf(folder.path).filter(isWeb)
      expect(web).toHaveLength(1)
      killAll(processesOf(folder.path).filter((pid) => isStub(pid) && pid !== command.pid))
      await expect.poll(() => web.filter(isAlive), { timeout: 10_000 }).toEqual([])
    },
    TIMEOUT_MS,
  )

  test(
    'recovers by itself after kill -9 of everything, and has lost nothing',
    async () => {
      const first = start()
      await first.writes(/^ready/m)
      await query(first, "create table kept as select 'yes' as here")
      killAll(processesOf(folder.path))
      await nothingIsLeft()

      const second = start()
      await second.writes(/^ready embedded Postgres started/m)
      expect(await query(second, 'select here from kept')).toBe('yes')
      second.signalGroup('SIGINT')
      await second.ends()
      await nothingIsLeft()
    },
    TIMEOUT_MS,
  )

  test.each(['the server', 'one of its children'])(
    'brings the database back, on the same address, when %s is killed',
    async (which) => {
      const command = start()
      await command.writes(/^ready/m)
      const pidFile = path.join(folder.path, 'postgres/cluster/postmaster.pid')
      const server = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
      process.kill(which === 'the server' ? server : Number(await query(command, CHECKPOINTER)), 'SIGKILL')
      await command.writes(/is back on port/)
      expect(await query(command, 'select 1')).toBe(1)
      command.signalGroup('SIGINT')
      await command.ends()
      await nothingIsLeft()
    },
    TIMEOUT_MS,
  )

  test(
    'shares the database with a second one and leaves it to whoever stays',
    async () => {
      const [first, second] = [start(), start()]
      await Promise.all([first.writes(/^ready/m), second.writes(/^ready/m)])
      first.signalGroup('SIGINT')
      await first.ends()
      expect(await query(second, 'select 1')).toBe(1)
      second.signalGroup('SIGINT')
      await second.ends()
      await nothingIsLeft()
    },
    TIMEOUT_MS,
  )
})

describe('npm start, before anything slow', () => {
  const bootstrap = (env: Record<string, string>) =>
    run(['lib/cli/bootstrap.mjs', 'start'], { ...environment(), ...env })

  test(
    'names a port that is taken and what to do',
    async () => {
      const other = net.createServer()
      const port = await new Promise<number>((resolve) => {
        other.listen(0, '127.0.0.1', () => resolve((other.address() as net.AddressInfo).port))
      })
      const command = bootstrap({ PORT: String(port) })
      expect(await command.ends()).toBe(1)
      expect(command.output()).toContain(`Port ${port} on 127.0.0.1 is taken`)
      expect(command.output()).toContain(`PORT=${port + 1} npm start`)
      expect(command.output()).not.toContain('Database')
      other.close()
    },
    TIMEOUT_MS,
  )

  test.each([
    ['DATABASE_URL', 'mysql://user:secret@host/db', 'DATABASE_URL="mysql://user:***@host/db" cannot be used'],
    ['PORT', 'soon', 'PORT="soon" cannot be used'],
  ])(
    'names a bad %s and shows no stack',
    async (name, value, message) => {
      const command = bootstrap({ [name]: value })
      expect(await command.ends()).toBe(1)
      expect(command.output()).toContain(message)
      expect(command.output()).not.toMatch(/secret|\n\s+at /)
    },
    TIMEOUT_MS,
  )

  test(
    'says that the database of DATABASE_URL does not answer, without its password',
    async () => {
      const command = bootstrap({ DATABASE_URL: 'postgresql://user:secret@127.0.0.1:1/db', PORT: '39417' })
      expect(await command.ends()).toBe(1)
      expect(command.output()).toMatch(/127\.0\.0\.1:1/)
      expect(command.output()).not.toMatch(/secret|\n\s+at /)
    },
    TIMEOUT_MS,
  )
})
