import { describe, expect, test } from 'vitest'
import { classCodeOf, codeFrom, shownCode } from '@/lib/core/classroom/class-code'
import {
  type KeyStore,
  keepPending,
  letGo,
  marksNow,
  nextRevision,
  pendingMarks,
} from '@/lib/core/classroom/pending-marks'
import type { SavedMark } from '@/lib/core/classroom/save'
import { uuidFrom } from '@/lib/core/classroom/uuid'

function store(): KeyStore {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const mark = (id: string, revision: number, more: Partial<SavedMark> = {}): SavedMark => ({
  ...{ id, revision, text: 1, start: 0, end: 5, code: 'own', reason: '', isRemoved: false },
  ...more,
})

describe('what a browser keeps until it is confirmed', () => {
  test('is there after a reload, and goes when the server has it', () => {
    const kept = store()
    keepPending(kept, 'p ', mark('a', 1))
    keepPending(kept, 'p ', mark('b', 2))
    keepPending(kept, 'another pupil ', mark('c', 3))
    expect(pendingMarks(kept, 'p ').map(({ id }) => id)).toEqual(['a', 'b'])
    letGo(kept, 'p ', { saved: [{ id: 'a', revision: 1 }], refused: [] })
    expect(pendingMarks(kept, 'p ').map(({ id }) => id)).toEqual(['b'])
    letGo(kept, 'p ', { saved: [], refused: [{ id: 'b', reason: 'no' }] })
    expect(pendingMarks(kept, 'p ')).toEqual([])
  })

  test('stays where the mark was changed again while the save was under way', () => {
    const kept = store()
    keepPending(kept, 'p ', mark('a', 2))
    letGo(kept, 'p ', { saved: [{ id: 'a', revision: 1 }], refused: [] })
    expect(pendingMarks(kept, 'p ')).toHaveLength(1)
  })

  test('stands over what the server has, and a mark that was taken away is gone', () => {
    const saved = [mark('a', 1), mark('b', 1, { start: 10, end: 12 }), mark('c', 5)]
    const pending = [
      mark('a', 2, { code: 'quoted' }),
      mark('b', 2, { isRemoved: true }),
      mark('c', 4, { code: 'old' }),
    ]
    expect(marksNow(saved, pending).map(({ id, code }) => [id, code])).toEqual([
      ['a', 'quoted'],
      ['c', 'own'],
    ])
  })

  test('has revisions that grow, whatever the clock says', () => {
    expect(nextRevision(null, 100)).toBe(100)
    expect(nextRevision(100, 100)).toBe(101)
    expect(nextRevision(500, 100)).toBe(501)
  })
})

test('a UUID is made where browsers make none', () => {
  const uuid = uuidFrom(new Uint8Array(16).fill(255))
  expect(uuid).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
})

test('a class code is taken as it is typed, and refused when it cannot be one', () => {
  expect(classCodeOf(' acd-efh ')).toBe('ACDEFH')
  expect(classCodeOf('ACDEF')).toBeNull()
  expect(classCodeOf('ACDEF0')).toBeNull()
  expect(classCodeOf(codeFrom(new Uint8Array([0, 20, 21, 255, 7, 9])))).not.toBeNull()
  expect(shownCode('ACDEFH')).toBe('ACD EFH')
})
