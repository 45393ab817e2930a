import { z } from 'zod'

const DEFAULT_PORT = 3000
// Loopback only: nobody has to sign in at this computer, so it is not offered to a network unless HOST says so.
const DEFAULT_HOST = '127.0.0.1'
const DEFAULT_DATA_DIR = '.data'
// Pages run a handful of queries at once; Postgres allows 100 connections for everybody together.
const DEFAULT_POOL_SIZE = 10

/** The settings Parallax reads from the environment. `databaseUrl` is null when the embedded server is to be used. */
export interface Env {
  databaseUrl: string | null
  databasePoolSize: number
  /** TCP port of the web server. */
  port: number
  /** Address the web server listens on. */
  host: string
  /** Folder of the embedded server, the build record and the like; relative to the repository. */
  dataDir: string
  /** Chromium, Chrome or Edge for the browser tests, where it is not found by itself. */
  browserPath: string | null
  /** After how many days texts that people brought in are deleted; null: they are kept. */
  retentionDays: number | null
  /** The address under which people reach it, without a path; null: the one it listens on. */
  url: string | null
  /** The address of this computer in its network, for pupils of a class; null: none are let in. `npm run class` sets it. */
  classroom: string | null
  /** Whether visitors may read comparisons where others have to sign in. */
  isPublic: boolean
  /** What session cookies are signed with; null: a random one that is kept in the data folder. */
  secret: string | null
  /** The mail server, smtp:// or smtps://, with user and password where it asks for them; null: no mail is sent. */
  smtp: string | null
  /** The sender of its mail. */
  mailFrom: string | null
  /** A house's own login (OpenID Connect); null: there is none. */
  login: { issuer: string; clientId: string; clientSecret: string; name: string } | null
}

/** A setting in the environment that cannot be used. The message names each one and echoes its value. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= low && value <= high)

const settings = {
  DATABASE_URL: {
    schema: z.string().refine(isPostgresUrl),
    wants: 'an address like postgresql://user:password@host:5432/database',
  },
  DATABASE_POOL_SIZE: { schema: wholeNumber(1, 90), wants: 'a whole number from 1 to 90' },
  PORT: { schema: wholeNumber(1, 65_535), wants: 'a whole number from 1 to 65535' },
  HOST: { schema: z.string().regex(/^[\w.:-]+$/), wants: 'a host name or an IP address' },
  PARALLAX_DATA_DIR: { schema: z.string(), wants: 'a folder' },
  PARALLAX_BROWSER: { schema: z.string(), wants: 'the path of a Chromium, Chrome or Edge program' },
  PARALLAX_RETENTION_DAYS: { schema: wholeNumber(1, 3_650), wants: 'a whole number of days from 1 to 3650' },
  PARALLAX_URL: {
    schema: bareAddress(),
    wants: 'an address like https://parallax.example.org, without a path',
  },
  PARALLAX_CLASSROOM: {
    schema: bareAddress(),
    wants: 'the address of this computer in its network, like http://192.168.1.20:3000',
  },
  PARALLAX_PUBLIC: { schema: z.enum(['read', 'no']), wants: '"read", or not set' },
  PARALLAX_SECRET: { schema: z.string().min(32), wants: 'at least 32 characters that nobody can guess' },
  PARALLAX_SMTP: {
    schema: z.string().refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text)),
    wants: 'an address like smtps://user:password@mail.example.org',
  },
  PARALLAX_MAIL_FROM: { schema: z.string().regex(/^[^@\s]+@[^@\s]+$/), wants: 'an e-mail address' },
  PARALLAX_LOGIN_ISSUER: {
    schema: z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text)),
    wants: 'the address of an OpenID Connect issuer',
  },
  PARALLAX_LOGIN_CLIENT: { schema: z.string(), wants: 'the id of the client at the issuer' },
  PARALLAX_LOGIN_SECRET: { schema: z.string(), wants: 'the secret of the client at the issuer' },
  PARALLAX_LOGIN_NAME: { schema: z.string().max(60), wants: 'a name of up to 60 characters' },
}

/**
 * The settings found in `source`. An empty value counts as not set.
 * Throws EnvError naming every setting that cannot be used, with its value (a password in it is masked).
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const problems: string[] = []
  const read = <T>(name: keyof typeof settings, schema: z.ZodType<T>): T | null => {
    const raw = source[name]?.trim()
    if (!raw) return null
    const result = schema.safeParse(raw)
    if (result.success) return result.data
    const shown = /_SECRET$/.test(name) ? '***' : maskPassword(raw)
    problems.push(`${name}="${shown}" cannot be used: it must be ${settings[name].wants}.`)
    return null
  }

  const env: Env = {
    databaseUrl: read('DATABASE_URL', settings.DATABASE_URL.schema),
    databasePoolSize: read('DATABASE_POOL_SIZE', settings.DATABASE_POOL_SIZE.schema) ?? DEFAULT_POOL_SIZE,
    port: read('PORT', settings.PORT.schema) ?? DEFAULT_PORT,
    host: read('HOST', settings.HOST.schema) ?? DEFAULT_HOST,
    dataDir: read('PARALLAX_DATA_DIR', settings.PARALLAX_DATA_DIR.schema) ?? DEFAULT_DATA_DIR,
    browserPath: read('PARALLAX_BROWSER', settings.PARALLAX_BROWSER.schema),
    retentionDays: read('PARALLAX_RETENTION_DAYS', settings.PARALLAX_RETENTION_DAYS.schema),
    url: read('PARALLAX_URL', settings.PARALLAX_URL.schema),
    classroom: read('PARALLAX_CLASSROOM', settings.PARALLAX_CLASSROOM.schema),
    isPublic: read('PARALLAX_PUBLIC', settings.PARALLAX_PUBLIC.schema) === 'read',
    secret: read('PARALLAX_SECRET', settings.PARALLAX_SECRET.schema),
    smtp: read('PARALLAX_SMTP', settings.PARALLAX_SMTP.schema),
    mailFrom: read('PARALLAX_MAIL_FROM', settings.PARALLAX_MAIL_FROM.schema),
    login: readLogin(),
  }
  if (env.smtp && !env.mailFrom) problems.push('PARALLAX_SMTP also needs PARALLAX_MAIL_FROM, the sender.')
  if (problems.length > 0) throw new EnvError(problems.join('\n'))
  return env

  function readLogin(): Env['login'] {
    const issuer = read('PARALLAX_LOGIN_ISSUER', settings.PARALLAX_LOGIN_ISSUER.schema)
    const clientId = read('PARALLAX_LOGIN_CLIENT', settings.PARALLAX_LOGIN_CLIENT.schema)
    const clientSecret = read('PARALLAX_LOGIN_SECRET', settings.PARALLAX_LOGIN_SECRET.schema)
    const name = read('PARALLAX_LOGIN_NAME', settings.PARALLAX_LOGIN_NAME.schema) ?? 'your organisation'
    if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, name }
    if (issuer || clientId || clientSecret)
      problems.push(
        'A login of your own needs PARALLAX_LOGIN_ISSUER, PARALLAX_LOGIN_CLIENT and PARALLAX_LOGIN_SECRET.',
      )
    return null
  }
}

let known: Env | undefined

/** The settings of this process, read from `process.env` at the first call. Throws EnvError as `readEnv` does. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}

/** `text` with the password of any address in it replaced by ***. */
export function maskPassword(text: string): string {
  return text.replace(/(:\/\/[^:/@\s]*):[^@/\s]*@/g, '$1:***@')
}

function bareAddress() {
  return z
    .string()
    .refine(isBareAddress)
    .transform((text) => new URL(text).origin)
}

function isBareAddress(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false
  const { pathname, search, hash, username } = new URL(text)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

function isPostgresUrl(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text)) return false
  return URL.canParse(text) && new URL(text).pathname.length > 1
}
