import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// A process of its own reads all of content/ first.
const PATIENCE = { timeout: 60_000 }
const ARTICLES = 'content/exercises/county-detainers-2031'

interface SarifResult {
  ruleId: string
  locations: {
    physicalLocation: { region?: { startLine: number; startColumn: number; endColumn: number } }
  }[]
}

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
    expect(stdout).toMatch(/line \d+: The draft prints 864; the record has 846/)
  })

  it('finds in the careful article only a caveat that it does not have', () => {
    const args = ['--release', 'county-detainers-2031', '--date', '2031-11-20']
    const { stdout, status } = check(`${ARTICLES}/kessawa-ledger-project.txt`, ...args)
    expect(status).toBe(1)
    const asked = stdout.slice(0, stdout.indexOf('For comparison'))
    expect(asked.match(/^ {2}.*\(.*\):/gm)).toEqual([expect.stringContaining('(caveat/whenever-issued)')])
  })

  const DRAFT = ['--release', 'auto', '--date', '2031-11-14', '--style', 'ap-2013']

  it('finds nothing in a corrected draft, says what that means, and ends with status 0', () => {
    const { stdout, status } = check('tests/gold/draft/corrected.md', ...DRAFT)
    expect({ status, words: stdout.includes('That is no certificate') }).toEqual({ status: 0, words: true })
    expect(stdout).toMatch(/the document has 512 for “detainers declined”; The Harlopen Courier/)
  })

  it('gives a Markdown draft as SARIF with lines and columns of the file', () => {
    const { stdout, status } = check('tests/gold/draft/draft.md', ...DRAFT, '--format', 'sarif')
    expect(status).toBe(1)
    const [run] = JSON.parse(stdout).runs
    const lines = readFileSync('tests/gold/draft/draft.md', 'utf8').split('\n')
    const words = run.results.flatMap(({ ruleId, locations: [place] }: SarifResult) => {
      const region = place?.physicalLocation.region
      if (!region || ruleId !== 'figure-transposed') return []
      return [lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)]
    })
    expect(words).toEqual(['864** detainers'])
  })

  it('names a style guide that there is not, and ends with status 2', () => {
    const { stderr, status } = check('tests/gold/draft/draft.md', '--release', 'auto', '--style', 'nope')
    expect(status).toBe(2)
    expect(stderr).toMatch(/There is no style guide "nope"[\s\S]*ap-2013/)
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
