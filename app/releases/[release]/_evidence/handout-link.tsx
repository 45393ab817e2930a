'use client'

import { useParams } from 'next/navigation'
import { Link } from '../../../_components/link'
import { HANDOUT, handoutHref } from '../../../_wording/handout'

/** The way from evidence on the page of a release to the handout of the figure; elsewhere nothing, as no release is known. */
export function HandoutLink({ figure }: { figure: string }) {
  const { release } = useParams()
  if (typeof release !== 'string') return null
  return (
    <li>
      <Link href={handoutHref(release, figure)}>{HANDOUT}</Link>
    </li>
  )
}
