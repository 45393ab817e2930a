import { describe, expect, it } from 'vitest'
import { actionOf, keyList, keyOf } from '@/app/articles/[article]/correct/_state/key-map'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const page = { isInField: false, withSingleKeys: true }
const pressed = (key: string, more = {}) => actionOf({ ...plain, key, ...more }, page)

describe('the keys', () => {
  it('do what their buttons say, in either case', () => {
    for (const { action, keys } of keyList)
      for (const key of keys.filter((each) => each.length === 1 && /[a-z?]/.test(each))) {
        expect(pressed(key)).toBe(action)
        expect(pressed(key.toUpperCase())).toBe(action)
      }
    expect(pressed('Delete')).toBe('delete')
    expect(pressed('ArrowRight')).toBe('after')
    expect(pressed('z', { ctrlKey: true })).toBe('undo')
    expect(keyOf('delete')).toBe('d')
  })

  it('are each given to one action', () => {
    const keys = keyList.flatMap((each) => each.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leave typing, and the keys of the browser, alone', () => {
    const field = { ...page, isInField: true }
    expect(actionOf({ ...plain, key: 'a' }, field)).toBeNull()
    expect(actionOf({ ...plain, key: 'z', ctrlKey: true }, field)).toBeNull()
    expect(actionOf({ ...plain, key: 'Escape' }, field)).toBe('close')
    expect(pressed('a', { ctrlKey: true })).toBeNull()
    expect(pressed('z', { ctrlKey: true, shiftKey: true })).toBeNull()
    expect(pressed('d', { altKey: true })).toBeNull()
    expect(pressed('constructor')).toBeNull()
  })

  it('of a single letter can be switched off', () => {
    const off = { ...page, withSingleKeys: false }
    expect(actionOf({ ...plain, key: 'a' }, off)).toBeNull()
    expect(actionOf({ ...plain, key: 'z', ctrlKey: true }, off)).toBe('undo')
  })
})
