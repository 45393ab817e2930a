import { expect, test } from 'vitest'
import { rightFor, routeOf } from '@/lib/core/people/route-of'

test.each([
  ['/', '/'],
  ['/releases/ddor-2017-03', '/releases/[release]'],
  ['/releases/new', '/releases/new'],
  ['/releases/new/', '/releases/new'],
  ['/%69mport', '/import'],
  ['/releases/a%2Fb', '/releases/[release]'],
  ['/api/v1/releases', '/api/v1/releases'],
  ['/api/v1/nothing/here', '/api/v1/[...path]'],
  ['/embed/releases/ddor-2017-03', '/embed/[...path]'],
  ['/import.rsc', '/import'],
  ['/import.segments/_tree.segment.rsc', '/import'],
  ['/import.segments/_tree.segment', '/import'],
  ['/embed', null],
  ['/nothing', null],
  ['/%', null],
  ['/releases/a/b', null],
])('%s is answered by %s', (path, route) => {
  expect(routeOf(path)).toBe(route)
})

test('a path asks for the right of its route, and what nothing answers for that to read', () => {
  expect(rightFor('/import')).toBe('bring in')
  expect(rightFor('/theme')).toBe('come in')
  expect(rightFor('/nothing')).toBe('read')
})
