import localFont from 'next/font/local'

// Cuts as small as what the pages use, of the letters that English, Spanish names and figures take. The italic, the rarer
// letters and what stands there until a font has come are in _fonts/faces.css; content/decisions/61-what-a-phone-waits-for.md
// says how they were made.

/** Serif: what articles and documents say. */
export const newsreader = localFont({
  variable: '--font-serif',
  display: 'swap',
  // No name may begin with the word of a kind of fonts (serif): Next writes them unquoted, and the whole rule would be void.
  fallback: ['text like Times', 'text like Noto', 'Georgia', 'serif'],
  adjustFontFallback: false,
  src: [{ path: './_fonts/newsreader-text.woff2', weight: '400 600', style: 'normal' }],
  declarations: [
    {
      prop: 'unicode-range',
      // Next reads these calls without running them: the range must be written out in each.
      value:
        'U+20-7E, U+A0, U+A3, U+A7, U+A9, U+AB, U+AD, U+B0, U+B7, U+BB, U+BD, U+C1, U+C9, U+CD, U+D1, U+D3, U+D7, U+DA, U+E1, U+E9, U+ED, U+F1, U+F3, U+FA, U+FC, U+2BC, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+20AC, U+2212',
    },
  ],
})

/** The same serif drawn for large sizes: the two upper kinds of headings. */
export const headline = localFont({
  variable: '--font-headline',
  display: 'swap',
  fallback: ['headline like Times', 'headline like Noto', 'Georgia', 'serif'],
  adjustFontFallback: false,
  src: [{ path: './_fonts/newsreader-headline.woff2', weight: '500', style: 'normal' }],
  declarations: [
    {
      prop: 'unicode-range',
      // Next reads these calls without running them: the range must be written out in each.
      value:
        'U+20-7E, U+A0, U+A3, U+A7, U+A9, U+AB, U+AD, U+B0, U+B7, U+BB, U+BD, U+C1, U+C9, U+CD, U+D1, U+D3, U+D7, U+DA, U+E1, U+E9, U+ED, U+F1, U+F3, U+FA, U+FC, U+2BC, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+20AC, U+2212',
    },
  ],
})

/** Sans: the interface and every number. */
export const publicSans = localFont({
  variable: '--font-sans',
  display: 'swap',
  fallback: ['sans like Arial', 'sans like Roboto', 'system-ui', 'sans-serif'],
  adjustFontFallback: false,
  src: [{ path: './_fonts/public-sans.woff2', weight: '400 700', style: 'normal' }],
  declarations: [
    {
      prop: 'unicode-range',
      // Next reads these calls without running them: the range must be written out in each.
      value:
        'U+20-7E, U+A0, U+A3, U+A7, U+A9, U+AB, U+AD, U+B0, U+B7, U+BB, U+BD, U+C1, U+C9, U+CD, U+D1, U+D3, U+D7, U+DA, U+E1, U+E9, U+ED, U+F1, U+F3, U+FA, U+FC, U+2BC, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+20AC, U+2212',
    },
  ],
})
