import { expect, test } from 'vitest'
import { isOpeningKey } from '@/app/_search/opening-key'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const page = { isInField: false, withSingleKeys: true, isMac: false }

test.each([
  ['/', {}, {}, true],
  ['/', { shiftKey: true }, {}, true],
  ['/', {}, { isInField: true }, false],
  ['/', {}, { withSingleKeys: false }, false],
  ['/', { ctrlKey: true }, {}, false],
  ['k', { ctrlKey: true }, {}, true],
  ['K', { ctrlKey: true }, { isInField: true, withSingleKeys: false }, true],
  ['k', { metaKey: true }, { isInField: true, isMac: true }, true],
  ['k', { ctrlKey: true }, { isInField: true, isMac: true }, false],
  ['k', { ctrlKey: true, shiftKey: true }, {}, false],
  ['k', { ctrlKey: true, altKey: true }, {}, false],
  ['k', {}, {}, false],
  ['j', { ctrlKey: true }, {}, false],
])('%s with %j at %j: %s', (key, held, place, opens) => {
  expect(isOpeningKey({ key, ...none, ...held }, { ...page, ...place })).toBe(opens)
})
