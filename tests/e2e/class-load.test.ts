import { expect, inject, test } from 'vitest'
import { startWeb } from '@/lib/cli/web'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { openClass } from '@/lib/commands/classroom/open-class'
import { setAssignment } from '@/lib/commands/classroom/set-assignment'
import { commandLine, VISITOR } from '@/lib/core/people/actor'
import { createClient } from '@/lib/db/client'
import { freePort } from '@/lib/db/embedded/server'
import { lessons } from '@/lib/queries/classroom/lessons'
import { differencesOf, simulateClass } from '@/tests/bench/simulate-class'
import { templateDatabase } from '@/tests/support/templates'
import { cloneDatabase, databaseUrl, dropDatabase, withServer } from '@/tests/support/test-server'

const TEXTS = ['county-detainers-2031--the-iron-gate', 'county-detainers-2031--triband-news-wire']
const CODING_MS = 8_000
const KILL_AFTER_MS = 3_000

// The short form of `npm run bench:class`, which has thirty pupils, ten minutes and two kills.
test('six pupils lose and double nothing while saves are lost and the server is killed', async () => {
  const server = inject('testServer')
  const name = `${server.prefix}class_load`
  const source = await templateDatabase(server, 'content')
  await withServer(server.url, (client) => cloneDatabase(client, source, name))
  const url = databaseUrl(server.url, name)
  const db = createClient(url, 4)
  const port = await freePort(0)
  const start = () => startWeb({ mode: 'start', host: '127.0.0.1', port, databaseUrl: url, write: () => {} })
  let web = await start()
  try {
    const actor = commandLine('a test')
    const { id: classId, code } = await openClass({ title: 'Media 9b', days: 1, actor }, db)
    const codebook = lessons().codebooks.find(({ id }) => id === 'voices') ?? null
    const set = await setAssignment(
      { classId, title: 'Code', task: 'code', lessonId: null, codebook, articleIds: TEXTS, actor },
      db,
    )
    if (set.code !== 'set') throw new Error(set.code)
    const tokens: string[] = []
    for (let index = 1; index <= 6; index += 1) {
      const joined = await joinClass({ code, pseudonym: `Pupil ${index}`, actor: VISITOR }, db)
      if (joined.code === 'joined') tokens.push(joined.token)
    }
    const coding = simulateClass({
      ...{ url: web.url, assignmentId: set.assignmentId, tokens, ms: CODING_MS, pauseMs: 300 },
    })
    await new Promise((resolve) => setTimeout(resolve, KILL_AFTER_MS))
    process.kill(web.pid, 'SIGKILL')
    await web.gone
    await web.stop()
    web = await start()
    const { left, saves, lost } = await coding
    const stored = await db.pupilMark.findMany({ where: { assignmentId: set.assignmentId } })
    expect(differencesOf(left, stored)).toEqual([])
    expect(stored.length).toBeGreaterThan(30)
    expect(saves.length).toBeGreaterThan(stored.length / 2)
    expect(lost).toBeGreaterThan(0)
    expect(await db.pupilWork.count({ where: { finishedAt: { not: null } } })).toBe(6)
  } finally {
    await web.stop()
    await db.$disconnect()
    await withServer(server.url, (client) => dropDatabase(client, name))
  }
}, 240_000)
