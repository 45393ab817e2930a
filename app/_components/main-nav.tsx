'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Link } from './link'

const PLACES = [
  { href: '/', label: 'Releases', under: ['/releases', '/articles'] },
  { href: '/outlets', label: 'Outlets', under: ['/outlets'] },
  { href: '/compare', label: 'Compare', under: ['/compare', '/frozen'] },
  { href: '/review', label: 'Review', under: ['/review'] },
  { href: '/import', label: 'Import', under: ['/import'] },
  { href: '/exercises', label: 'Exercises', under: ['/exercises'] },
  { href: '/lessons', label: 'Classroom', under: ['/lessons', '/classes', '/class', '/join'] },
  { href: '/method', label: 'Method', under: ['/method'] },
]

const OF_PUPILS = { href: '/class', label: 'Your class', under: ['/class', '/join'] }

/**
 * The places of the site; the one that holds the page is marked. Who may not read them (a pupil, somebody who has not signed
 * in) is shown none that only leads back, but the way to her class while she is in it.
 */
export function MainNav({ mayRead }: { mayRead: boolean }) {
  const path = usePathname()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // Where the places stand in a row to be drawn aside, the one that is marked comes into view.
    const row = nav.current
    const here = path && row?.querySelector<HTMLElement>('[aria-current]')
    if (row && here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2
  }, [path])
  const places = mayRead ? PLACES : isIn(OF_PUPILS, path) ? [OF_PUPILS] : []
  if (places.length === 0) return null
  return (
    <nav ref={nav} aria-label="Main">
      {places.map((place) => {
        const { href, label } = place
        const current = path === href ? 'page' : isIn(place, path) ? 'true' : undefined
        return (
          <Link key={href} href={href} aria-current={current}>
            {label}
          </Link>
        )
      })}
    </nav>
  )
}

function isIn({ under }: { under: readonly string[] }, path: string): boolean {
  return under.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}
