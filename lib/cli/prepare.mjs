import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const QUIET_MS = 1_000
const HEARTBEAT_MS = 10_000

/**
 * Brings node_modules and the generated Prisma client up to date with package-lock.json and
 * prisma/schema.prisma. Returns null, or what went wrong. Does nothing (in milliseconds) when both are.
 * @param {string} root
 * @param {(line: string) => void} say shows how far it is
 * @returns {Promise<string | null>}
 */
export async function prepare(root, say) {
  const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts)

  const lock = hashOf(at('package-lock.json'))
  const installed = at('node_modules/.parallax-lock')
  if (!isStamped(installed, lock) && !isInstalledByHand(root)) {
    // Named here, because NODE_ENV=production would leave the build tools out.
    const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
    const failure = await run(say, 'Installing dependencies', ...npm(args))
    if (failure) return `The dependencies could not be installed (npm ci).\n${failure}`
  }
  remember(installed, lock)

  const schema = hashOf(at('prisma/schema.prisma'), at('node_modules/prisma/package.json'))
  const generated = at('lib/db/generated/.parallax-schema')
  if (!isStamped(generated, schema)) {
    // "generate" asks for an engine it does not use; any program satisfies it, and nothing is downloaded.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const args = [at('node_modules/prisma/build/index.js'), 'generate']
    const failure = await run(say, 'Generating the database client', process.execPath, args, env)
    if (failure) return `The database client could not be generated (prisma generate).\n${failure}`
    remember(generated, schema)
  }
  return null
}

/** @param {string} file @param {string} content */
function isStamped(file, content) {
  return existsSync(file) && readFileSync(file, 'utf8') === content
}

/** @param {string} file @param {string} content */
function remember(file, content) {
  if (isStamped(file, content)) return
  try {
    writeFileSync(file, content)
  } catch {
    // Installed by somebody else, for whom alone it is writable: it is checked again the next time.
  }
}

/** npm leaves a list of what it installed; newer than the lock file, it belongs to that. @param {string} root */
function isInstalledByHand(root) {
  const list = statSync(path.join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false })
  return list !== undefined && list.mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs
}

/** @param {string[]} files */
function hashOf(...files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** @param {string[]} args @returns {[string, string[]]} */
function npm(args) {
  const self = process.env.npm_execpath
  if (self && /npm-cli\.[cm]?js$/.test(self)) return [process.execPath, [self, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/**
 * Runs a program quietly, with a sign of life while it takes long. Returns null, or what it wrote when it failed.
 * @param {(line: string) => void} say
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<string | null>}
 */
function run(say, name, program, args, env = {}) {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  const first = setTimeout(() => say(`${name} ...`), QUIET_MS)
  const beat = setInterval(() => say(`${name} ... ${seconds()}`), HEARTBEAT_MS)
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: program.endsWith('.cmd'),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data
    })
  }
  return new Promise((resolve) => {
    const end = (/** @type {string | null} */ failure) => {
      clearTimeout(first)
      clearInterval(beat)
      if (!failure) say(`${name}: ${seconds()}`)
      resolve(failure)
    }
    child.on('error', (error) => end(error.message))
    child.on('close', (status) =>
      end(status === 0 ? null : output.trim() || `it ended with status ${status}`),
    )
  })
}
