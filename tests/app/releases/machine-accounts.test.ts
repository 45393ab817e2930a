import { expect, test } from 'vitest'
import { isMachines } from '@/app/releases/_record/machine-accounts'

test.each(['root', 'Administrator', 'node', '_www', 'HOST$', 'a visitor'])(
  '%s is no name to offer',
  (account) => {
    expect(isMachines(account)).toBe(true)
  },
)

test.each(['ada', 'rooter', 'Ana Nodel'])('%s may be a person', (account) => {
  expect(isMachines(account)).toBe(false)
})
