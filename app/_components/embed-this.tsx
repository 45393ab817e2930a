'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { embedAddress } from '@/lib/core/embed/embed-address'
import { embeddableAt } from '@/lib/core/embed/embeddable'
import { EMBED_HEIGHT, embedSnippet, growScript } from '@/lib/core/embed/snippet'
import styles from './embed-this.module.css'

const THEMES = [
  ['', 'as each reader has it'],
  ['light', 'light'],
  ['dark', 'dark'],
] as const

interface EmbedThisProps {
  /** what is shown, for those who hear the other page */
  title: string
  /** the section of a release page */
  part?: string
}

/** The lines that put this view, as it is filtered, into a page of another site. */
export function EmbedThis({ title, part = '' }: EmbedThisProps) {
  const [theme, setTheme] = useState<'' | 'light' | 'dark'>('')
  const [grows, setGrows] = useState(false)
  const [said, setSaid] = useState('')
  const [origin, setOrigin] = useState('')
  useEffect(() => setOrigin(window.location.origin), [])
  const search = useSearchParams()
  const shown = embeddableAt(usePathname(), part)
  if (!shown) return null
  const address = embedAddress(shown, new URLSearchParams(search), theme || null)
  const frame = embedSnippet({
    ...{ address: `${origin}${address}`, title: `${title} · Parallax` },
    ...{ width: '100%', height: EMBED_HEIGHT },
  })
  const lines = grows ? `${frame}\n${growScript(origin)}` : frame
  return (
    <details className={styles.embed}>
      <summary>
        Embed<span className="sr-only">: {title}</span>
      </summary>
      <p>
        Lines for another page. They show what is coded at the time, with these filters, and lead back here.{' '}
        <a href={address} target="_blank" rel="noopener">
          See it alone
        </a>
      </p>
      <div className={styles.choices}>
        <label>
          Colours{' '}
          <select value={theme} onChange={(event) => setTheme(event.target.value as typeof theme)}>
            {THEMES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={grows} onChange={(event) => setGrows(event.target.checked)} />
          as high as its table (adds a short script)
        </label>
      </div>
      <textarea
        className={styles.lines}
        readOnly
        rows={grows ? 8 : 4}
        spellCheck={false}
        aria-label={`Lines that embed ${title}`}
        value={lines}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <button
          type="button"
          className={styles.copy}
          onClick={() => {
            const copying = navigator.clipboard?.writeText(lines)
            if (!copying) return setSaid(REFUSED)
            void copying.then(
              () => setSaid('copied'),
              () => setSaid(REFUSED),
            )
          }}
        >
          Copy
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </details>
  )
}

const REFUSED = 'The browser does not let pages copy; select the lines above.'
