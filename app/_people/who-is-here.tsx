import { hasRight } from '@/lib/core/people/rights'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { Link } from '../_components/link'
import { currentActor } from './acting'
import { houseOrigin } from './house-here'
import styles from './who-is-here.module.css'

/** Who is signed in, and the way to their account; nothing on a server for this computer alone. */
export async function WhoIsHere() {
  if (houseOrigin() === null) return null
  const actor = await currentActor().catch((error: unknown) => {
    if (isDatabaseUnreachable(error)) return null
    throw error
  })
  return (
    <nav aria-label="Account" className={styles.who}>
      {actor && hasRight(actor, 'keep the house') && <Link href="/house">House</Link>}
      {actor?.kind === 'person' ? (
        <Link href="/account">{actor.name}</Link>
      ) : (
        <Link href="/sign-in">Sign in</Link>
      )}
    </nav>
  )
}
