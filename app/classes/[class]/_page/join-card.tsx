import encodeQR from 'qr'
import { shownCode } from '@/lib/core/classroom/class-code'
import { Link } from '../../../_components/link'
import { ReachNote } from '../../_page/reach-note'
import styles from './join-card.module.css'

interface JoinCardProps {
  code: string
  /** the address under which pupils reach their class; null where this computer alone does */
  origin: string | null
}

/** How pupils join, large enough for the wall: the address, the code, and both as a QR code. */
export function JoinCard({ code, origin }: JoinCardProps) {
  if (origin === null)
    return (
      <>
        <ReachNote />
        <section aria-labelledby="join" className={styles.card}>
          <div>
            <h2 id="join">The code of this class</h2>
            <p className={styles.code}>{shownCode(code)}</p>
            <p>
              <Link href={`/join?code=${code}`}>Try it as a pupil</Link>, in this browser.
            </p>
          </div>
        </section>
      </>
    )
  const link = `${origin}/join?code=${code}`
  const modules = encodeQR(link, 'raw', { ecc: 'medium', border: 2 })
  const size = modules.length
  const path = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <section aria-labelledby="join" className={styles.card}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code of ${link}`} className={styles.qr}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div>
        <h2 id="join">Pupils join here</h2>
        <p className={styles.address}>{origin.replace(/^http:\/\//, '')}/join</p>
        <p className={styles.code}>{shownCode(code)}</p>
        <p>
          A made-up name is all that they give. Their devices have to be in the same network as this computer.
        </p>
      </div>
    </section>
  )
}
