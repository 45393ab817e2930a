import { createTransport } from 'nodemailer'
import type { Role } from '@/lib/core/people/actor'

export interface LinkToMail {
  to: string
  link: string
  role: Role
  /** who invites */
  by: string
  /** somebody who is here sets a new password by it */
  isForPassword: boolean
}

const PATIENCE_MS = 10_000

/**
 * Sends a link to come in by, over the mail server of the settings. "not-set": there is none, so the link is copied by
 * hand; "failed": the server did not take it, and the reason stands on the console.
 */
export async function mailLink(
  { to, link, role, by, isForPassword }: LinkToMail,
  { smtp, mailFrom }: { smtp: string | null; mailFrom: string | null },
): Promise<'sent' | 'not-set' | 'failed'> {
  if (smtp === null || mailFrom === null) return 'not-set'
  const transport = createTransport({
    url: smtp,
    ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
  })
  const opening = isForPassword
    ? 'By this link you set a new password for Parallax:'
    : `${by} invites you to Parallax as ${role}. By this link you come in:`
  try {
    await transport.sendMail({
      ...{ from: mailFrom, to },
      subject: isForPassword ? 'A new password for Parallax' : 'Invitation to Parallax',
      text: `${opening}\n\n${link}\n\nIt works once, within a week. If you did not expect it, do nothing.\n`,
      // A link or a file in what people typed is never fetched by us.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return 'sent'
  } catch (error) {
    console.error(`Mail was not sent: ${error instanceof Error ? error.message : String(error)}`)
    return 'failed'
  } finally {
    transport.close()
  }
}
