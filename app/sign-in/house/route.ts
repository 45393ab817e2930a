import { startHouseLogin } from '@/lib/commands/people/start-house-login'
import { houseOrigin, loginName, pathAfter } from '../../_people/house-here'
import { keepCookies } from '../../_people/keep-cookies'

/** Leads to the house’s own login, which leads back to /api/auth/callback/house. */
export async function GET(request: Request): Promise<Response> {
  const origin = houseOrigin()
  const noLogin = () => new Response(null, { status: 303, headers: { Location: '/sign-in?error=login' } })
  if (origin === null || loginName() === null) return noLogin()
  const next = new URL(request.url).searchParams.get('next') ?? undefined
  const started = await startHouseLogin({ origin, headers: request.headers, after: pathAfter(next) })
  if (!started) return noLogin()
  await keepCookies(started.cookies)
  return new Response(null, { status: 303, headers: { Location: started.url, 'Cache-Control': 'no-store' } })
}
