'use client'

import { usePathname } from 'next/navigation'
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

/** The places of the site; the one that holds the page is marked. */
export function MainNav() {
  const path = usePathname()
  return (
    <nav aria-label="Main">
      {PLACES.map(({ href, label, under }) => {
        const inside = under.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
        const current = path === href ? 'page' : inside ? 'true' : undefined
        return (
          <Link key={href} href={href} aria-current={current}>
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
