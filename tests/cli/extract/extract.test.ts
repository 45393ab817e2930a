import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const exercise = readFileSync('content/exercises/docket-letter-2032/open-harbor.txt', 'utf8')

function extract(input: string, ...args: string[]) {
  const command = ['--import', 'tsx', 'lib/cli/extract.ts', ...args]
  return spawnSync(process.execPath, command, { input, encoding: 'utf8' })
}

const line = (document: object) => `${JSON.stringify(document)}\n`

// Three processes, on machines that may be busy.
describe('npm run extract', { timeout: 60_000 }, () => {
  it('writes one line of mentions for each document, in their order, with spans that slice to their text', () => {
    const texts = ['ICE released 206 people last week, officials said.', exercise.replaceAll('\n', '\r\n')]
    const { stdout, stderr, status } = extract(
      texts.map((text, id) => line({ id, text, docDate: '2032-03-12' })).join(''),
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const read = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(read.map(({ id }) => id)).toEqual([0, 1])
    for (const [id, { terms, windows, quantities, citations }] of read.entries()) {
      for (const mentions of [terms, windows, quantities, citations]) {
        expect(mentions.length).toBeGreaterThan(0)
        for (const { start, end, text } of mentions) expect(texts[id]?.slice(start, end)).toBe(text)
      }
    }
  })

  it('goes on after a line that it cannot read, names it, and ends with status 1', () => {
    const { stdout, stderr, status } = extract(
      `nonsense\n${line({ id: 'b', text: 'Twelve people were held.' })}`,
    )
    expect(status).toBe(1)
    expect(stderr).toContain('line 1: is not JSON')
    expect(JSON.parse(stdout)).toMatchObject({ id: 'b', quantities: [{ low: 12, high: 12, unit: 'people' }] })
  })

  it('reports times that date nothing, and leaves them out with --dated', () => {
    const document = line({
      id: 1,
      text: 'A detainer asks a jail to wait for 48 hours. He left on May 3, 2019.',
    })
    const kinds = (...args: string[]) =>
      JSON.parse(extract(document, ...args).stdout).windows.map(({ kind }: { kind: string }) => kind)
    expect(kinds()).toEqual(['duration', 'day'])
    expect(kinds('--dated')).toEqual(['day'])
  })
})
