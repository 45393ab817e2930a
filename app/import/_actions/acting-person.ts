import { userInfo } from 'node:os'
import { isLoopback } from '@/lib/core/people/loopback'

/** Who acts in the browser: on one's own computer the account that runs Parallax, else a visitor; there are no accounts. */
export function actingPerson(listensOn: string): string {
  if (!isLoopback(listensOn)) return 'a visitor'
  try {
    return userInfo().username
  } catch {
    return 'somebody at this computer' // an account without a name, as in some containers
  }
}
