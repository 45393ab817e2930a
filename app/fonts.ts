import localFont from 'next/font/local'

// Cuts of Newsreader as small as what the pages use of it; how they were made: content/decisions/61-what-a-phone-waits-for.md.

/** Serif: what articles and documents say. Its italic is in globals.css: not every page has any, so it is not preloaded. */
export const newsreader = localFont({
  variable: '--font-serif',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
  src: [{ path: './_fonts/newsreader-text.woff2', weight: '400 600', style: 'normal' }],
})

/** The same serif drawn for large sizes: the two upper kinds of headings. */
export const headline = localFont({
  variable: '--font-headline',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
  src: [{ path: './_fonts/newsreader-headline.woff2', weight: '500', style: 'normal' }],
})

/** Sans: the interface and every number. */
export const publicSans = localFont({
  variable: '--font-sans',
  display: 'swap',
  fallback: ['system-ui', 'sans-serif'],
  src: [
    {
      path: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
      weight: '100 900',
      style: 'normal',
    },
  ],
})
