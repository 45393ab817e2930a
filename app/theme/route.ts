import { NextResponse } from 'next/server'
import { readTheme, THEME_COOKIE, THEME_MAX_AGE_S } from '../_components/theme'

/** Keeps the readerʼs choice of light or dark and goes back to the page; serves readers without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const response = new NextResponse(null, { status: 303, headers: { Location: pageOf(request) } })
  response.cookies.set(THEME_COOKIE, readTheme(form.get('theme')), {
    path: '/',
    maxAge: THEME_MAX_AGE_S,
    sameSite: 'lax',
  })
  return response
}

/** The path the form stood on. Only path and query are kept, so the answer never leads to another site. */
function pageOf(request: Request): string {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return pathname.startsWith('//') ? '/' : `${pathname}${search}`
}
