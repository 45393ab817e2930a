import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

/** The invented content of the tests. */
export const fixture = path.resolve('tests/content/fixtures/content')
/** An exercise and two further codings, which a test may add to it. */
const more = path.resolve('tests/content/fixtures/more')
/** The text that its article `harlan-2020-05--gazette` was coded from. */
export const gazetteText = path.resolve('tests/content/fixtures/gazette.txt')

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** A copy of the invented content that a test may change; it is gone after the test. */
export function contentCopy() {
  const parent = mkdtempSync(path.join(tmpdir(), 'parallax-content-'))
  made.push(parent)
  const dir = path.join(parent, 'content')
  cpSync(fixture, dir, { recursive: true })
  return {
    dir,
    /** Replaces words that must stand in the file. */
    replace(file: string, words: string, by: string): void {
      const full = path.join(dir, file)
      const before = readFileSync(full, 'utf8')
      if (!before.includes(words)) throw new Error(`"${words}" does not stand in ${file}`)
      writeFileSync(full, before.replace(words, by))
    },
    write(file: string, source: string | Buffer): void {
      const full = path.join(dir, file)
      mkdirSync(path.dirname(full), { recursive: true })
      writeFileSync(full, source)
    },
    append(file: string, source: string): void {
      const full = path.join(dir, file)
      writeFileSync(full, readFileSync(full, 'utf8') + source)
    },
    /** Adds the exercise `willow-2040` and the codings by `second-coder` and `settled` of the Gazette's article. */
    addMore(): void {
      cpSync(more, dir, { recursive: true })
      this.append(
        'coders.yaml',
        `  - {id: second-coder, kind: person, name: Second coder, engineVersion: null}
  - {id: settled, kind: person, name: Settled from both, engineVersion: null}\n`,
      )
    },
    remove(file: string): void {
      rmSync(path.join(dir, file), { recursive: true })
    },
  }
}
