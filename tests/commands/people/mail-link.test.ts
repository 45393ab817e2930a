import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailLink } from '@/lib/commands/people/mail-link'
import { expectConsoleError } from '@/tests/support/console-errors'
import { type MailSink, startMailSink } from '@/tests/support/mail-sink'

const LINK = `https://parallax.example/invitation/${'a'.repeat(43)}`
const link = { to: 'edi@example.org', link: LINK, role: 'editor', by: 'Olga', isForPassword: false } as const

let sink: MailSink

beforeEach(async () => {
  sink = await startMailSink()
})
afterEach(() => sink.stop())

const settings = () => ({ smtp: sink.url, mailFrom: 'parallax@house.example' })

test('an invitation goes to whoever is invited, with the whole link in one piece', async () => {
  expect(await mailLink(link, settings())).toBe('sent')
  const [mail, ...others] = sink.mails
  expect(others).toEqual([])
  expect(mail).toMatchObject({ from: 'parallax@house.example', to: ['edi@example.org'] })
  expect(mail?.headers.get('subject')).toBe('Invitation to Parallax')
  expect(mail?.body.split(/\r?\n/)).toContain(LINK)
  expect(mail?.body).toContain('Olga invites you to Parallax as editor.')
})

test('a link for a new password says so, and invites nobody', async () => {
  await mailLink({ ...link, isForPassword: true }, settings())
  expect(sink.mails[0]?.headers.get('subject')).toBe('A new password for Parallax')
  expect(sink.mails[0]?.body).not.toContain('invites')
})

test('a name with line ends in it writes no header and no second recipient', async () => {
  await mailLink({ ...link, by: 'Olga\r\nBcc: other@example.org\r\n\r\n.\r\nMAIL FROM:<x@x>' }, settings())
  expect(sink.mails.map(({ to }) => to)).toEqual([['edi@example.org']])
  expect([...(sink.mails[0]?.headers.keys() ?? [])]).not.toContain('bcc')
})

test('a server that refuses is told of, and one that is not set sends nothing', async () => {
  sink.refuse()
  expectConsoleError(/Mail was not sent/)
  expect(await mailLink(link, settings())).toBe('failed')
  expect(await mailLink(link, { smtp: null, mailFrom: null })).toBe('not-set')
  expect(sink.mails).toEqual([])
})
