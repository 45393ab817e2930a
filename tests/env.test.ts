import { describe, expect, test } from 'vitest'
import { EnvError, maskPassword, readEnv } from '@/lib/env'

const url = 'postgresql://user:secret@db.example:5432/parallax'

test('runs without any setting: embedded database, port 3000, this machine alone', () => {
  expect(readEnv({})).toEqual({
    databaseUrl: null,
    databasePoolSize: 10,
    port: 3000,
    host: '127.0.0.1',
    dataDir: '.data',
    browserPath: null,
    retentionDays: null,
    url: null,
    classroom: null,
    isPublic: false,
    secret: null,
    smtp: null,
    mailFrom: null,
    login: null,
  })
})

test('takes what is set, and counts an empty value as not set', () => {
  expect(readEnv({ DATABASE_URL: url, PORT: '8080', HOST: '0.0.0.0' })).toMatchObject({
    databaseUrl: url,
    port: 8080,
    host: '0.0.0.0',
  })
  expect(readEnv({ PARALLAX_RETENTION_DAYS: '30' })).toMatchObject({ retentionDays: 30 })
  expect(readEnv({ PARALLAX_RETENTION_DAYS: '' })).toMatchObject({ retentionDays: null })
  expect(readEnv({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ databaseUrl: null, port: 3000 })
})

describe('refuses, and names the setting and its value', () => {
  const bad = {
    PORT: ['three thousand', '0', '65536', '-1', '3000.5', '3e3'],
    DATABASE_URL: [
      'localhost:5432',
      'mysql://a:b@c/d',
      'postgresql://host:5432',
      'postgresql://',
      'postgresql://h:x/d',
    ],
    DATABASE_POOL_SIZE: ['0', 'many', '1000'],
    HOST: ['http://localhost', 'a b'],
    PARALLAX_RETENTION_DAYS: ['0', '-1', '3651', '30 days', 'never', '1.5'],
  }
  for (const [name, values] of Object.entries(bad)) {
    test.each(values)(`${name}=%s`, (value) => {
      expect(() => readEnv({ [name]: value })).toThrow(EnvError)
      expect(() => readEnv({ [name]: value })).toThrow(`${name}="${value}"`.replace(':b@', ':***@'))
    })
  }

  test('all of them at once', () => {
    expect(() => readEnv({ PORT: 'x', HOST: 'a b' })).toThrow(/PORT="x".*\nHOST="a b"/)
  })
})

test('never prints a password', () => {
  expect(() => readEnv({ DATABASE_URL: 'mysql://user:secret@host/db' })).toThrow(/mysql:\/\/user:\*\*\*@host/)
  expect(maskPassword(`cannot reach ${url}`)).not.toContain('secret')
})

test('a login of the house is set as a whole or not at all, and mail names its sender', () => {
  expect(() => readEnv({ PARALLAX_LOGIN_ISSUER: 'https://login.example.org' })).toThrow(
    /PARALLAX_LOGIN_CLIENT/,
  )
  expect(() => readEnv({ PARALLAX_SMTP: 'smtp://mail.example.org' })).toThrow(/PARALLAX_MAIL_FROM/)
})

test('a secret that cannot be used is not shown', () => {
  expect(() => readEnv({ PARALLAX_SECRET: 'too-short' })).toThrow(/PARALLAX_SECRET="\*\*\*"/)
})

test.each(['parallax.example.org', 'https://parallax.example.org/app', 'ftp://parallax.example.org'])(
  '%s is no address to be reached by',
  (url) => {
    expect(() => readEnv({ PARALLAX_URL: url })).toThrow(/PARALLAX_URL/)
  },
)
