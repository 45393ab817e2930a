import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = [
  // The same engine without the browser's own windows, whose parts start anew with every profile: ten times as quick.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const ANSWER_TIMEOUT_MS = 30_000

/** What the finder looks at; a test hands in another machine. */
export interface Machine {
  platform: NodeJS.Platform
  environment: Record<string, string | undefined>
  exists: (file: string) => boolean
  /** Whether the program is a browser that runs; Ubuntu has a `chromium-browser` that only asks for a snap. */
  runs: (file: string) => boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  runs: (file) =>
    // On Windows, asking a browser for its version opens a window.
    process.platform === 'win32' ||
    spawnSync(file, ['--version'], { timeout: ANSWER_TIMEOUT_MS, stdio: 'ignore' }).status === 0,
}

/**
 * Path of an installed Chromium, Chrome or Edge: the one PARALLAX_BROWSER names, else on PATH, else in the
 * usual places of the platform, else one that an npm package brought. Null when there is none.
 * Throws when PARALLAX_BROWSER names something that is not there.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<string | null> {
  const named = machine.environment.PARALLAX_BROWSER
  if (named) {
    if (machine.exists(named)) return named
    throw new Error(`PARALLAX_BROWSER="${named}" is not there.`)
  }
  const installed = [...onPath(machine), ...usualPlaces(machine)]
  const found = installed.find((file) => machine.exists(file) && machine.runs(file))
  return found ?? (machine === thisMachine ? await fromPackages() : null)
}

function onPath({ platform, environment }: Machine): string[] {
  const folders = (environment.PATH ?? environment.Path ?? '').split(platform === 'win32' ? ';' : ':')
  const suffix = platform === 'win32' ? '.exe' : ''
  const names = platform === 'win32' ? ['chrome', 'msedge', 'chromium'] : NAMES
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => path.join(folder, name + suffix)))
}

function usualPlaces({ platform, environment }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Google Chrome Canary']
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => path.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ]
    return roots.flatMap((root) => (root ? programs.map((program) => path.join(root, program)) : []))
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ]
}

async function fromPackages(): Promise<string | null> {
  // Where `npx playwright install chromium` puts it.
  const own = chromium.executablePath()
  if (own && existsSync(own)) return own
  // Not a dependency; a machine without any browser may have it added (npm install --no-save @sparticuz/chromium).
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const carried: { default: { executablePath(): Promise<string> } } = await import(entry)
    return await carried.default.executablePath()
  } catch {
    return null
  }
}
