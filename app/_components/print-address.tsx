'use client'

import { usePathname, useSearchParams } from 'next/navigation'

/** The address of the page as it is now: filters that need no new page change it in the browser. */
export function PrintAddress({ origin }: { origin: string }) {
  const path = usePathname()
  const params = new URLSearchParams(useSearchParams())
  params.delete('open')
  return `${origin}${path}${params.size === 0 ? '' : `?${readable(params.toString())}`}`
}

/** Colons, commas and slashes may stand in a query as they are, and can be read on paper and typed again. */
function readable(query: string): string {
  return query.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/')
}
