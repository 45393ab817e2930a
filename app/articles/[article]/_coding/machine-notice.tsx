import { Fragment } from 'react'
import type { Coder } from '@/lib/core/compare/pages'
import { Link } from '../../../_components/link'
import { MachineTag } from '../../../_components/machine-tag'
import { kindOrder, kindWords } from './kind-words'
import styles from './machine.module.css'

/** Whose marks these are, and where it stands how often that machine is right. */
export function MachineNotice({ coder, isAlone }: { coder: Coder; isAlone: boolean }) {
  return (
    <p className={styles.notice}>
      <MachineTag /> Read by the {coder.name} {coder.engineVersion}.{' '}
      {isAlone ? 'No person has coded this article, and none has checked this.' : 'No person has checked it.'}{' '}
      How often it is right:{' '}
      {kindOrder.map((kind, index) => (
        <Fragment key={kind}>
          {index > 0 && ' · '}
          <Link href={kindWords[kind].accuracy}>{kindWords[kind].title.toLowerCase()}</Link>
        </Fragment>
      ))}
    </p>
  )
}
