import localFont from 'next/font/local'

/** Serif: what articles and documents say. The upright cut carries the optical sizes that headlines need. */
export const newsreader = localFont({
  variable: '--font-serif',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
  src: [
    {
      path: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
      weight: '200 800',
      style: 'italic',
    },
  ],
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
