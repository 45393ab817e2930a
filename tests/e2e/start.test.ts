import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@/lib/db/embedded/server'
import { type Command, killAll, processesOf, run } from '@/tests/cli/command'
import { openFolder } from '@/tests/support/open-folder'

const TIMEOUT_MS = 120_000
// What a person who starts it every day is promised.
const SECOND_START_MS = 15_000

let folder: ReturnType<typeof openFolder>
let port: number

beforeEach(async () => {
  folder = openFolder()
  port = await freePort(0)
})
afterEach(() => {
  killAll(processesOf(folder.path))
  folder.remove()
})

const start = (): Command =>
  run(['lib/cli/bootstrap.mjs', 'start'], {
    PARALLAX_DATA_DIR: folder.path,
    DATABASE_URL: undefined,
    HOST: undefined,
    PORT: String(port),
  })

async function stop(command: Command) {
  command.signalGroup('SIGINT')
  expect(await command.ends()).toBe(0)
  await expect.poll(() => processesOf(folder.path), { timeout: 10_000 }).toEqual([])
}

async function listsReleases(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/`)
  expect(response.status).toBe(200)
  return (await response.text()).includes('href="/releases/ddor-2017-03"')
}

describe.runIf(process.platform === 'linux')('npm start', () => {
  test(
    'serves all of content/ from nothing; a second start changes nothing, is quick, and Ctrl-C leaves nothing',
    async () => {
      const first = start()
      await first.writes(/is ready: http/)
      expect(first.output()).toContain(`http://127.0.0.1:${port}`)
      expect(first.output()).toMatch(/^Content .* [1-9]\d* files added, 0 changed, 0 removed, 0 unchanged$/m)
      expect(await listsReleases()).toBe(true)
      await stop(first)

      const before = performance.now()
      const second = start()
      await second.writes(/is ready: http/)
      const took = performance.now() - before
      expect(second.output()).toMatch(/^Content .* 0 files added, 0 changed, 0 removed, [1-9]\d* unchanged$/m)
      expect(took).toBeLessThan(SECOND_START_MS)
      await stop(second)
    },
    TIMEOUT_MS,
  )

  test(
    'comes back by itself after kill -9 of everything',
    async () => {
      const first = start()
      await first.writes(/is ready: http/)
      killAll(processesOf(folder.path))
      await first.ends()
      const second = start()
      await second.writes(/is ready: http/)
      expect(second.output()).toMatch(/ 0 files added, 0 changed, 0 removed, [1-9]\d* unchanged/)
      expect(await listsReleases()).toBe(true)
      await stop(second)
    },
    TIMEOUT_MS,
  )
})
