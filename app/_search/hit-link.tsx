import type { ComponentProps } from 'react'
import type { SearchHit } from '@/lib/core/search/types'
import { Link } from '../_components/link'
import { hitHref } from './hit-words'

/**
 * A link to what was found. The codebook stands folded up on its page: the browser unfolds what an address names when it
 * loads a page, and not when a script changes pages.
 */
export function HitLink({ hit, ...props }: Omit<ComponentProps<'a'>, 'href'> & { hit: SearchHit }) {
  if (hit.kind === 'concept') return <a href={hitHref(hit)} {...props} />
  return <Link href={hitHref(hit)} {...props} />
}
