import { parseArgs } from 'node:util'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { openClass } from '@/lib/commands/classroom/open-class'
import { setAssignment } from '@/lib/commands/classroom/set-assignment'
import { commandLine, VISITOR } from '@/lib/core/people/actor'
import { createClient } from '@/lib/db/client'
import { freePort } from '@/lib/db/embedded/server'
import { lessons } from '@/lib/queries/classroom/lessons'
import { differencesOf, simulateClass } from '@/tests/bench/simulate-class'
import { templateDatabase } from '@/tests/support/templates'
import { cloneDatabase, databaseUrl, startTestServer, withServer } from '@/tests/support/test-server'
import { ensureBuild } from './build'
import { live } from './life'
import { CliError, step } from './steps'
import { startWeb } from './web'

const MOST_MS = 150 // the 95th percentile of a save
const TEXTS = ['county-detainers-2031--the-iron-gate', 'county-detainers-2031--triband-news-wire']

// npm run bench:class: thirty pupils code over HTTP while saves are lost, pages loaded again and the server killed.
live(async (life) => {
  const { pupils, minutes, kills, pause } = read()
  const server = await step('Database', () => startTestServer())
  life.atEnd(() => server.stop())
  const url = databaseUrl(server.url, `${server.prefix}bench_class`)
  await step('Content', async () => {
    const source = await templateDatabase(server, 'content')
    await withServer(server.url, (client) => cloneDatabase(client, source, `${server.prefix}bench_class`))
  })
  await step('Build', () => ensureBuild(life))
  process.env.DATABASE_URL = url
  const db = createClient(url, 4)
  life.atEnd(() => db.$disconnect())
  const actor = commandLine('bench')
  const { id: classId, code } = await openClass({ title: 'Bench', days: 1, actor }, db)
  const codebook = lessons().codebooks.find(({ id }) => id === 'voices') ?? null
  const set = await setAssignment(
    { classId, title: 'Bench', task: 'code', lessonId: null, codebook, articleIds: TEXTS, actor },
    db,
  )
  if (set.code !== 'set') throw new CliError(`The assignment could not be set: ${set.code}.`)
  const { assignmentId } = set
  const tokens: string[] = []
  for (let index = 1; index <= pupils; index += 1) {
    const joined = await joinClass({ code, pseudonym: `Pupil ${index}`, actor: VISITOR }, db)
    if (joined.code === 'joined') tokens.push(joined.token)
  }
  const port = await freePort(0)
  const start = () => startWeb({ mode: 'start', host: '127.0.0.1', port, databaseUrl: url })
  let web = await start()
  life.atEnd(() => web.stop())
  const ms = minutes * 60_000
  const killing = (async () => {
    for (let kill = 1; kill <= kills; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, ms / (kills + 1)))
      process.kill(web.pid, 'SIGKILL')
      await web.gone
      await web.stop()
      web = await start()
      console.log(`killed and started again (${kill} of ${kills})`)
    }
  })()
  const result = await simulateClass({ url: web.url, assignmentId, tokens, ms, pauseMs: pause })
  await killing
  const stored = await db.pupilMark.findMany({ where: { assignmentId } })
  const problems = differencesOf(result.left, stored)
  const saves = result.saves.sort((a, b) => a - b)
  const at = (share: number) => saves[Math.floor(share * (saves.length - 1))] ?? 0
  console.log(
    `${pupils} pupils, ${minutes} minutes, ${kills} kills: ${stored.length} marks, ${saves.length} saves answered, ` +
      `${result.lost} saves or answers lost on the way, ${result.reloads} reloads\n` +
      `a save takes ${at(0.5).toFixed(0)} ms (median), ${at(0.95).toFixed(0)} ms (95th percentile), ${at(1).toFixed(0)} ms at most`,
  )
  if (at(0.95) >= MOST_MS) problems.push(`The 95th percentile is above ${MOST_MS} ms.`)
  if (problems.length > 0) throw new CliError(problems.slice(0, 20).join('\n'))
  console.log('No coding was lost or doubled.')
  await life.end(0)
})

function read(): { pupils: number; minutes: number; kills: number; pause: number } {
  const { values } = parseArgs({
    options: {
      pupils: { type: 'string', default: '30' },
      minutes: { type: 'string', default: '10' },
      kills: { type: 'string', default: '2' },
      pause: { type: 'string', default: '4000' },
    },
  })
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]))
  if (Object.values(numbers).some((number) => !Number.isFinite(number) || number < 0))
    throw new CliError('npm run bench:class -- [--pupils 30] [--minutes 10] [--kills 2] [--pause 4000]')
  return numbers as ReturnType<typeof read>
}
