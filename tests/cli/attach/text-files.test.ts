import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTextFiles } from '@/lib/cli/attach/text-files'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parallax-texts-'))
  mkdirSync(path.join(folder, 'texts/below'), { recursive: true })
  mkdirSync(path.join(folder, 'empty'))
  writeFileSync(path.join(folder, 'texts/b.txt'), 'second')
  writeFileSync(path.join(folder, 'texts/A.TXT'), '\uFEFFfirst')
  writeFileSync(path.join(folder, 'texts/below/c.txt'), 'third “quoted”')
  writeFileSync(path.join(folder, 'texts/notes.md'), 'not asked for')
  writeFileSync(path.join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
  writeFileSync(path.join(folder, 'binary.txt'), 'a\0b')
})
afterAll(() => rmSync(folder, { recursive: true }))

const problemOf = async (given: string) => {
  const [file] = await readTextFiles([given], folder)
  return file && 'problem' in file ? file.problem : null
}

describe('the texts among files and folders', () => {
  it('are every .txt of a folder and below, by name, as they stand', async () => {
    expect(await readTextFiles(['texts'], folder)).toEqual([
      { file: 'texts/A.TXT', text: '\uFEFFfirst' },
      { file: 'texts/b.txt', text: 'second' },
      { file: 'texts/below/c.txt', text: 'third “quoted”' },
    ])
  })

  it.each([
    ['nowhere.txt', 'there is no such file or folder'],
    ['empty', 'the folder holds no .txt file'],
    ['texts/notes.md', 'only plain texts (.txt) can be attached'],
    ['latin.txt', 'is not UTF-8; save it as UTF-8 and attach it again'],
    ['binary.txt', 'holds zero bytes: it is not a plain text'],
  ])('say why %s cannot be used', async (given, problem) => {
    expect(await problemOf(given)).toBe(problem)
  })
})
