import { expect, test, vi } from 'vitest'
import { readyToCheck } from '@/lib/commands/review/ready-to-check'
import { createClient } from '@/lib/db/client'

test('fails nobody where the database cannot be reached, and tries again when it is asked again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const db = createClient('postgresql://parallax@127.0.0.1:1/nowhere')
  await readyToCheck(db)
  await readyToCheck(db)
  expect(warn).toHaveBeenCalledTimes(2)
  warn.mockRestore()
  await db.$disconnect()
})
