// The one file that runs before anything is installed: nothing but Node may be imported here.
// usage: node lib/cli/bootstrap.mjs <command> [arguments]  (commands are the .ts files beside this one)
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 19]
const WRITES_DATA = new Set(['extract', 'eval', 'check'])

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [command, ...args] = process.argv.slice(2)

checkNode()
process.chdir(root)
if (!command || !/^[a-z-]+$/.test(command) || !existsSync(path.join(root, 'lib/cli', `${command}.ts`))) {
  fail(`There is no command "${command ?? ''}".`)
}

// Neither Next nor Prisma reports anything to its makers, here or in what this starts.
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.CHECKPOINT_DISABLE = '1'
if (command !== 'test' && existsSync('.env')) process.loadEnvFile('.env')

// Imported only now: an older Node might fail to read them and hide the message above.
const { portProblem } = await import('./port.mjs')
const { prepare } = await import('./prepare.mjs')
const { runAndForward } = await import('./run-and-forward.mjs')

if (command === 'start' || command === 'dev' || command === 'class') {
  const problem = await portProblem(
    command === 'class' ? '0.0.0.0' : process.env.HOST,
    process.env.PORT,
    command,
  )
  if (problem) fail(problem)
}
// What extract and its like write is data: not a word of ours may stand in it.
const say = WRITES_DATA.has(command) ? console.error : console.log
const problem = await prepare(root, say)
if (problem) fail(problem)
process.exitCode = await runAndForward(process.execPath, [
  '--import',
  'tsx',
  path.join(root, 'lib/cli', `${command}.ts`),
  ...args,
])

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(
    `Parallax needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org and run the command again.',
  )
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  // A run of the tests ends with its count whatever happens.
  if (command === 'test') console.log('0 passed, 1 failed')
  process.exit(1)
}
