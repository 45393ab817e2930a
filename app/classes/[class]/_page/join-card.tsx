import encodeQR from 'qr'
import { shownCode } from '@/lib/core/classroom/class-code'
import styles from './join-card.module.css'

interface JoinCardProps {
  code: string
  origin: string
  /** pupils can reach this server */
  isOpenToNetwork: boolean
}

/** How pupils join, large enough for the wall: the address, the code, and both as a QR code. */
export function JoinCard({ code, origin, isOpenToNetwork }: JoinCardProps) {
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
        <p className={styles.address}>{origin.replace(/^https?:\/\//, '')}/join</p>
        <p className={styles.code}>{shownCode(code)}</p>
        <p>A made-up name is all that they give.</p>
        {!isOpenToNetwork && (
          <p className={styles.alone}>
            This server listens to this computer alone, so that only somebody at it can join. For a class,
            stop it and start it with the address of this computer in the school network:{' '}
            <code>HOST=192.168.1.20 npm start</code>.
          </p>
        )}
      </div>
    </section>
  )
}
