import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { peopleFigures, repositoryFigures } from '@/lib/cli/eval/report'
import { saveEvaluation } from '@/lib/cli/eval/save'
import { readConcepts } from '@/lib/content/concepts'
import { EVALUATION_FILE, readEvaluation } from '@/lib/content/evaluation'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { ENGINE_VERSION } from '@/lib/core/extract/version'

const STALE = 'the saved figures are stale: run `npm run eval -- --save`'

describe('the saved figures of the engine', () => {
  const saved = readEvaluation('content')
  if (!saved) throw new Error(STALE)

  test('are those of this version of the engine', () => {
    expect(saved.engineVersion, STALE).toBe(ENGINE_VERSION)
  })

  test('are what the engine reaches now on the texts that the repository holds', () => {
    for (const now of repositoryFigures(conceptIndex(readConcepts('content')))) {
      expect(
        saved.own.find(({ id }) => id === now.id),
        STALE,
      ).toEqual(now)
    }
  })

  test('are what two people reach now', () => {
    expect(saved.people, STALE).toEqual(peopleFigures())
  })
})

describe('saving and reading', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'evaluation-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const saved = readEvaluation('content')
  if (!saved) throw new Error(STALE)

  test('nothing is there before anything was saved', () => {
    expect(readEvaluation(folder)).toBeNull()
  })

  test('what was saved is read again, byte for byte', () => {
    const file = saveEvaluation(folder, saved)
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join('content', EVALUATION_FILE), 'utf8'))
    expect(readEvaluation(folder)).toEqual(saved)
  })

  test('figures whose texts are not here are not thrown away', () => {
    cpSync(path.join('content', EVALUATION_FILE), path.join(folder, EVALUATION_FILE))
    const poorer = { ...saved, own: saved.own.filter(({ id }) => id !== 'articles') }
    expect(() => saveEvaluation(folder, poorer)).toThrow('there are figures for articles')
    expect(readEvaluation(folder)).toEqual(saved)
  })

  test('a file that was changed by hand is refused, with the place', () => {
    mkdirSync(path.join(folder, 'evaluation'), { recursive: true })
    writeFileSync(path.join(folder, EVALUATION_FILE), JSON.stringify({ ...saved, measuredOn: 'yesterday' }))
    expect(() => readEvaluation(folder)).toThrow(/evaluation\/engine\.json, measuredOn/)
  })
})
