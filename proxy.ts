import { type NextRequest, NextResponse } from 'next/server'
import { type Gate, gate } from './app/_people/gate'

/**
 * Lets in who may see a page, and gives every page a content security policy with a nonce of its own; Next puts the nonce
 * on the scripts it writes. Nothing may be loaded from, or sent to, another host.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { method, nextUrl, headers: asked } = request
  const gated = await gate({ method, path: nextUrl.pathname, headers: asked })
  if (gated.answer === 'refuse') return refusal(gated)
  const nonce = btoa(crypto.randomUUID())
  const policy = isEmbed(request.nextUrl.pathname)
    ? embedPolicy(nonce)
    : contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  // Next reads the nonce from the policy of the request.
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)
  const response = answerFor(gated, request, headers)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function answerFor(
  gated: Exclude<Gate, { answer: 'refuse' }>,
  request: NextRequest,
  headers: Headers,
): NextResponse {
  // The page that stands in its place answers 403.
  if (gated.answer === 'no-entry')
    return NextResponse.rewrite(new URL('/no-entry', request.url), { request: { headers } })
  if (gated.answer === 'pass') return NextResponse.next({ request: { headers } })
  if (gated.answer === 'join') return redirected(`${gated.origin}/join`)
  const { pathname, search } = request.nextUrl
  return redirected(`${gated.origin}/sign-in?${new URLSearchParams({ next: `${pathname}${search}` })}`)
}

function redirected(to: string): NextResponse {
  return new NextResponse(null, { status: 307, headers: { Location: to, 'Cache-Control': 'no-store' } })
}

function refusal({ status, message }: Extract<Gate, { answer: 'refuse' }>): NextResponse {
  return new NextResponse(`${message}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  })
}

/** The policy for one answer. `isDev` adds what `next dev` needs: eval and its socket. */
export function contentSecurityPolicy(nonce: string, isDev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    // Pages hold their styles (content/decisions/61-what-a-phone-waits-for.md), and Next gives those no nonce; widths of bars and
    // places of marks are computed and stand in style="…". No reader's text gets into either, and a style could tell
    // nothing to anybody: images and fonts come from here alone.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ')
}

/** Whether an answer may stand in a frame of another site: those of app/embed/ alone, which hold nothing to press. */
function isEmbed(path: string): boolean {
  return path.startsWith('/embed/')
}

/** The policy for an embed: any site may frame it; it loads nothing, sends nothing and runs one script of its own. */
export function embedPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // The widths of tables and bars.
    "style-src-attr 'unsafe-inline'",
    'frame-ancestors *',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

export const config = {
  // Built files need no policy of their own: a policy counts for documents.
  matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'],
}
