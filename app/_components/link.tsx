import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to a page of ours. Nothing is loaded because it came into view: a table shows hundreds of links, and who opens one
 * of them points at it first, which PrefetchOnIntent sees.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
