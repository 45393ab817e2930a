import { actorOf } from '@/lib/commands/people/actor-of'
import { notePasskey } from '@/lib/commands/people/add-passkey'
import { letThrough } from '@/lib/commands/people/let-through'
import { houseOrigin } from '../../../_people/house-here'

// Of all that the library answers, what pages here use: passkeys need a script, and the house’s login leads back to one.
const OPEN: Record<string, 'GET' | 'POST'> = {
  'passkey/generate-authenticate-options': 'GET',
  'passkey/verify-authentication': 'POST',
  'passkey/generate-register-options': 'GET',
  'passkey/verify-registration': 'POST',
  'callback/house': 'GET',
}

async function handle(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const origin = houseOrigin()
  const path = (await params).path.join('/')
  if (origin === null || OPEN[path] !== request.method) return new Response(null, { status: 404 })
  const response = await letThrough(request, origin)
  if (path === 'passkey/verify-registration' && response.ok)
    await notePasskey({ actor: await actorOf(request.headers) })
  return response
}

export const GET = handle
export const POST = handle
