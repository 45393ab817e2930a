import type { ReactNode } from 'react'
import { SiteSearch } from '../_search/site-search'
import { Link } from './link'
import { MainNav } from './main-nav'
import styles from './site-header.module.css'
import type { Theme } from './theme'
import { ThemeSwitch } from './theme-switch'

/** Name, places, search, whatever else is given, colours. */
export function SiteHeader({ theme, children }: { theme: Theme; children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.mark}>
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.6" />
          <circle cx="15.5" cy="8" r="6.6" />
        </svg>
        Parallax
      </Link>
      <MainNav />
      <SiteSearch />
      {children}
      <ThemeSwitch theme={theme} />
    </header>
  )
}
