// Loaded when somebody presses the button: nobody else needs it.
const browser = () => import('@simplewebauthn/browser')

const HERE = '/api/auth/passkey'

async function ask(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${HERE}/${path}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

type RequestOptions = Parameters<Awaited<ReturnType<typeof browser>>['startAuthentication']>[0]['optionsJSON']
type CreationOptions = Parameters<Awaited<ReturnType<typeof browser>>['startRegistration']>[0]['optionsJSON']

/** Whether this browser knows passkeys at all. */
export function knowsPasskeys(): boolean {
  return typeof window !== 'undefined' && 'PublicKeyCredential' in window
}

/** Signs in with a passkey that the person chooses. Rejects when none was used or the server knows it not. */
export async function signInWithPasskey(): Promise<void> {
  const optionsJSON = (await ask('generate-authenticate-options')) as RequestOptions
  const response = await (await browser()).startAuthentication({ optionsJSON })
  await ask('verify-authentication', { response })
}

/** Makes a passkey for the person who is signed in. Rejects when they did not go through with it. */
export async function addPasskey(name: string): Promise<void> {
  const optionsJSON = (await ask('generate-register-options')) as CreationOptions
  const response = await (await browser()).startRegistration({ optionsJSON })
  await ask('verify-registration', { response, name })
}
