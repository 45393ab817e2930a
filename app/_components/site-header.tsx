import type { ReactNode } from 'react'
import { SiteSearch } from '../_search/site-search'
import { Link } from './link'
import { MainNav } from './main-nav'
import styles from './site-header.module.css'
import type { Theme } from './theme'
import { ThemeSwitch } from './theme-switch'

interface SiteHeaderProps {
  theme: Theme
  /** the reader may see comparisons, and search in them */
  mayRead: boolean
  children?: ReactNode
}

/** Name, places, search, whatever else is given, colours. */
export function SiteHeader({ theme, mayRead, children }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.mark}>
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.6" />
          <circle cx="15.5" cy="8" r="6.6" />
        </svg>
        Parallax
      </Link>
      <MainNav mayRead={mayRead} />
      {mayRead && <SiteSearch />}
      {children}
      <ThemeSwitch theme={theme} />
    </header>
  )
}
