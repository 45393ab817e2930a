import { createServer, type Socket } from 'node:net'

/** A message as it came over the line. */
export interface SunkMail {
  from: string
  to: string[]
  /** headers by name in lower case */
  headers: Map<string, string>
  /** plain text, decoded */
  body: string
}

export interface MailSink {
  /** "smtp://127.0.0.1:2525" */
  url: string
  mails: SunkMail[]
  /** from now on every recipient is refused */
  refuse(): void
  stop(): Promise<void>
}

/** A mail server in this process that takes every message and passes none on. */
export async function startMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = []
  let isRefusing = false
  const server = createServer((socket) => {
    socket.on('error', () => {})
    talk(
      socket,
      (mail) => mails.push(mail),
      () => isRefusing,
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    ...{ url: `smtp://127.0.0.1:${address.port}`, mails },
    refuse: () => {
      isRefusing = true
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The few commands of RFC 5321 that a sender needs. */
function talk(socket: Socket, take: (mail: SunkMail) => void, isRefusing: () => boolean): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let [from, to, data, isData, rest] = ['', [] as string[], [] as string[], false, '']
  const hear = (line: string) => {
    if (isData && line === '.') {
      take({ from, to, ...read(data.join('\r\n')) })
      ;[isData, data, to] = [false, [], []]
      return say('250 taken')
    }
    if (isData) return data.push(line.replace(/^\./, ''))
    const [, between = ''] = /<([^>]*)>/.exec(line) ?? []
    switch (line.slice(0, 4).toUpperCase()) {
      case 'MAIL':
        from = between
        return say('250 ok')
      case 'RCPT':
        if (isRefusing()) return say('550 no such person')
        to.push(between)
        return say('250 ok')
      case 'DATA':
        isData = true
        return say('354 go on')
      case 'QUIT':
        say('221 bye')
        return socket.end()
      default:
        return say('250 ok')
    }
  }
  say('220 sink')
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
  })
}

function read(message: string): Pick<SunkMail, 'headers' | 'body'> {
  const end = message.indexOf('\r\n\r\n')
  const lines = message
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  const raw = message.slice(end + 4)
  const way = headers.get('content-transfer-encoding')
  if (way === 'base64') return { headers, body: Buffer.from(raw, 'base64').toString('utf8') }
  return { headers, body: way === 'quoted-printable' ? unquoted(raw) : raw }
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
