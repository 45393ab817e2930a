import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { type BrowserServer, chromium } from 'playwright-core'
import { networkAddresses } from '@/lib/cli/network-address'
import { findBrowser } from './find-browser'

const MISSING =
  'The browser tests need a browser and none was found: install Chromium (or Chrome or Edge), ' +
  'or set PARALLAX_BROWSER to the path of one.'

// This computer, by its addresses in its networks too: pupils of a class ask for it by one of them.
const ownHosts = ['127.0.0.1', 'localhost', ...networkAddresses(networkInterfaces())]

/**
 * Starts the one browser of the test run; workers connect to its `wsEndpoint()`. On a Debian system, as root,
 * Chromium is installed first where no browser is. Elsewhere throws, naming what to install: browser tests
 * are never skipped.
 */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath = (await findBrowser()) ?? (installOnDebian() ? await findBrowser() : null)
  if (!executablePath) throw new Error(MISSING)
  return chromium.launchServer({
    executablePath,
    headless: true,
    args: [
      // Chromium cannot sandbox itself when it runs as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No page may reach another host, and the browser itself reaches none either.
      `--host-resolver-rules=MAP * ~NOTFOUND${ownHosts.map((host) => `, EXCLUDE ${host}`).join('')}`,
    ],
  })
}

function installOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  console.log('No browser found: installing Chromium from the Debian packages ...')
  const install = (browser: string) =>
    aptGet('install', '-y', '-q', '--no-install-recommends', browser, 'fonts-liberation')
  // Debian has it since version 132 of Chromium.
  return aptGet('update', '-q') && (install('chromium-headless-shell') || install('chromium'))
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const result = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (result.status !== 0) console.log(`apt-get ${args.join(' ')} failed:\n${result.stderr}`)
  return result.status === 0
}
