import { signInLibrary } from '@/lib/db/sign-in/library'

/** Hands a request to the sign-in library under the address of the house, whatever address the server behind was asked by. */
export async function letThrough(request: Request, origin: string): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const body = request.method === 'GET' ? null : await request.text()
  const { method, headers } = request
  return signInLibrary(origin).handler(
    new Request(`${origin}${pathname}${search}`, { method, headers, body }),
  )
}
