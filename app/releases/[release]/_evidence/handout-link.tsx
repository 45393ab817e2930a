'use client'

import { useParams } from 'next/navigation'
import { Link } from '../../../_components/link'
import { HANDOUT, handoutHref } from '../../../_wording/handout'

interface HandoutLinkProps {
  figure: string
  /** whose figure it is; left out on the pages of a release, whose address says it */
  release?: string | null
}

/** The way from evidence to the handout of the figure, an item of a list; nothing where no release is known. */
export function HandoutLink({ figure, release }: HandoutLinkProps) {
  const params = useParams()
  const of = release ?? params.release
  if (typeof of !== 'string') return null
  return (
    <li>
      <Link href={handoutHref(of, figure)}>{HANDOUT}</Link>
    </li>
  )
}
