import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { FreshOnReturn } from './_components/fresh-on-return'
import { SiteFooter } from './_components/site-footer'
import { SiteHeader } from './_components/site-header'
import { SkipLink } from './_components/skip-link'
import { readTheme, THEME_COOKIE } from './_components/theme'
import { mayReadHere } from './_people/may-read-here'
import { WhoIsHere } from './_people/who-is-here'
import { PrefetchOnIntent } from './_prefetch/prefetch-on-intent'
import { headline, newsreader, publicSans } from './fonts'
import './_fonts/faces.css'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Parallax: the same ICE data, outlet beside outlet', template: '%s · Parallax' },
  description: 'Shows side by side how news outlets report the same ICE data releases.',
  referrer: 'strict-origin-when-cross-origin',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Every page: the readerʼs colours come from a cookie, so that nothing flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  const mayRead = await mayReadHere()
  return (
    <html
      lang="en"
      className={`${newsreader.variable} ${headline.variable} ${publicSans.variable}`}
      data-theme={theme === 'system' ? undefined : theme}
      data-scroll-behavior="smooth"
    >
      <body>
        <SkipLink />
        <NuqsAdapter>
          <SiteHeader theme={theme} mayRead={mayRead}>
            <WhoIsHere />
          </SiteHeader>
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter mayRead={mayRead} />
          <PrefetchOnIntent />
          <FreshOnReturn />
        </NuqsAdapter>
      </body>
    </html>
  )
}
