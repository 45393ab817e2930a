import { expect, test } from 'vitest'
import { findBrowser, type Machine } from './find-browser'

function machine(platform: NodeJS.Platform, installed: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform,
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => installed.includes(file),
    runs: () => true,
    ...more,
  }
}

test.each([
  ['linux', '/usr/bin/chromium'],
  ['linux', '/usr/local/bin/google-chrome'],
  ['linux', '/opt/microsoft/msedge/msedge'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
] as const)('on %s finds %s', async (platform, file) => {
  expect(await findBrowser(machine(platform, [file]))).toBe(file)
})

test('takes the one without windows where both are', async () => {
  const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
  expect(await findBrowser(machine('linux', both))).toBe('/usr/bin/chromium-headless-shell')
})

test('on Windows finds Edge, which is always there', async () => {
  const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
  const environment = { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' }
  expect(await findBrowser(machine('win32', [edge], { environment }))).toBe(edge)
})

test('passes over a program that carries the name and does not run', async () => {
  const installed = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const runs = (file: string) => file !== '/usr/bin/chromium-browser'
  expect(await findBrowser(machine('linux', installed, { runs }))).toBe('/usr/bin/google-chrome')
})

test('prefers the one PARALLAX_BROWSER names, and says so when it is not there', async () => {
  const environment = { PARALLAX_BROWSER: '/my/chrome', PATH: '/usr/bin' }
  const both = ['/usr/bin/chromium', '/my/chrome']
  expect(await findBrowser(machine('linux', both, { environment }))).toBe('/my/chrome')
  await expect(findBrowser(machine('linux', ['/usr/bin/chromium'], { environment }))).rejects.toThrow(
    'PARALLAX_BROWSER="/my/chrome" is not there',
  )
})

test('finds nothing where nothing is', async () => {
  expect(await findBrowser(machine('linux', []))).toBeNull()
})
