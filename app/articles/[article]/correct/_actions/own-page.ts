import { headers } from 'next/headers'
import { env } from '@/lib/env'
import { foreignRequest } from '../../../../import/_actions/own-request'

/** Why a request to change a coding is not let through; null when it comes from a page of ours. */
export async function notOwnPage(): Promise<string | null> {
  return foreignRequest(await headers(), env().host)
    ? 'This came from a page of another site, or this server was asked for under another name. Nothing was saved. Open the page itself and try again.'
    : null
}
