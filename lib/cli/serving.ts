import { houseOf } from '@/lib/core/people/house'
import { env } from '@/lib/env'
import { hasOwner } from '@/lib/queries/people/house-people'
import { CliError } from './steps'

/**
 * Sees to it that others are served only by a house that has an owner and an address. Returns what to tell at the start of
 * whom it serves; null on a server for this computer alone. Throws CliError, with what to do.
 */
export async function mayServe(databaseUrl: string): Promise<string | null> {
  const house = houseOf(env())
  if (house.mode === 'this computer') return null
  if (house.mode === 'classroom')
    return (
      `Pupils reach their class at ${house.origin} and nothing else; you, at this computer, have everything.\n` +
      `Open a class: http://127.0.0.1:${env().port}/classes`
    )
  if (house.mode === 'no address')
    throw new CliError(
      `HOST=${env().host} listens to other computers. Say under which address they reach it, for example:\n` +
        '  PARALLAX_URL=https://parallax.example.org',
    )
  process.env.DATABASE_URL ??= databaseUrl
  if (!(await hasOwner()))
    throw new CliError(
      'Others are served only once somebody owns the house. Create the owner, then start again:\n' +
        '  npm run owner -- --email you@example.org --name "Your Name"',
    )
  const open = house.isPublic ? 'Visitors read comparisons; ' : ''
  const plain = house.origin.startsWith('https:')
    ? ''
    : '\nOver http passwords can be read on the way: use https for anything but a trial.'
  return `People reach it at ${house.origin}. ${open}${open ? 'all else asks' : 'Everything asks'} them to sign in.${plain}`
}
