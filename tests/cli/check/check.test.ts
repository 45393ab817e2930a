import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

// A process of its own reads all of content/ first.
const PATIENCE = { timeout: 60_000 }
const ARTICLES = 'content/exercises/county-detainers-2031'

function check(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/check.ts', ...args],
    {
      encoding: 'utf8',
    },
  )
  return { stdout, stderr, status }
}

describe('npm run check', PATIENCE, () => {
  it('prints what it notices with the line, and ends with status 1', () => {
    const { stdout, status } = check(
      `${ARTICLES}/triband-news-wire.txt`,
      '--release',
      'auto',
      '--date',
      '2031-11-12',
    )
    expect(status).toBe(1)
    expect(stdout).toContain('Varrowmere County detainers')
    expect(stdout).toMatch(/line \d+: The article prints 864; the record has 846/)
  })

  it('finds nothing in the careful article, says what that means, and ends with status 0', () => {
    const args = ['--release', 'county-detainers-2031', '--date', '2031-11-20']
    const { stdout, status } = check(`${ARTICLES}/kessawa-ledger-project.txt`, ...args)
    expect({ status, words: stdout.includes('That is no certificate') }).toEqual({ status: 0, words: true })
  })

  it('gives the same as JSON, each finding with its rule', () => {
    const args = ['--release', 'county-detainers-2031', '--format', 'json']
    const { findings, release } = JSON.parse(check(`${ARTICLES}/triband-news-wire.txt`, ...args).stdout)
    expect(release).toBe('county-detainers-2031')
    expect(findings[0]).toMatchObject({
      rule: expect.any(String),
      title: expect.any(String),
      why: expect.any(String),
    })
  })

  it('names a release that there is not, lists those that are, and ends with status 2', () => {
    const { stderr, status } = check(`${ARTICLES}/the-iron-gate.txt`, '--release', 'nope')
    expect(status).toBe(2)
    expect(stderr).toMatch(/There is no release "nope"[\s\S]*county-detainers-2031/)
  })
})
