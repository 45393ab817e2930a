import { askedOrigin } from '../_data/asked-origin'
import { formatDay } from '../_wording/dates'
import { PrintAddress } from './print-address'
import styles from './print-source.module.css'

/** On paper alone: where the page is from, the day, and its address with every filter. `wide`: all its pages lie on the side. */
export async function PrintSource({ wide = false }: { wide?: boolean }) {
  return (
    <p className={`${styles.source} ${wide ? styles.wide : ''}`}>
      <b>Parallax</b>, {formatDay(new Date().toISOString().slice(0, 10))}:{' '}
      <PrintAddress origin={await askedOrigin()} />
    </p>
  )
}
