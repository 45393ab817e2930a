'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import styles from './cite-this.module.css'

const STYLES = [
  ['apa', 'APA'],
  ['mla', 'MLA'],
  ['chicago', 'Chicago'],
] as const

const WITH_SOURCES = 'This view, with its codebook, engine and address, then each source document in it.'

type Shown = { style: string; lines: { place: number; text: string }[] } | 'loading' | 'failed' | null

/**
 * How to cite this view and each source document in it. The citations are written by the server when they are asked for;
 * without JavaScript each style is a link to them.
 */
export function CiteThis({ lead = WITH_SOURCES }: { lead?: string }) {
  const [shown, setShown] = useState<Shown>(null)
  const [said, setSaid] = useState('')
  const path = usePathname()
  const params = new URLSearchParams(useSearchParams())
  params.delete('open')
  const of = `?of=${encodeURIComponent(params.size === 0 ? path : `${path}?${params}`)}`

  async function show(style: string) {
    setShown('loading')
    setSaid('')
    const response = await fetch(`/api/v1/citations/${style}.txt${of}`).catch(() => null)
    if (!response?.ok) return setShown('failed')
    // Two sources may read the same: each keeps its place.
    const lines = (await response.text()).trimEnd().split('\n')
    setShown({ style, lines: lines.map((text, place) => ({ place, text })) })
  }

  const current = shown !== null && typeof shown === 'object' ? shown : null
  return (
    <details className={styles.cite}>
      <summary>Cite this</summary>
      <p>{lead} No author is named: Parallax does not record bylines.</p>
      <ul className={styles.formats}>
        {STYLES.map(([style, label]) => (
          <li key={style}>
            <a
              href={`/api/v1/citations/${style}.txt${of}`}
              aria-current={current?.style === style || undefined}
              onClick={(event) => {
                event.preventDefault()
                void show(style)
              }}
            >
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={`/api/v1/citations/sources.bib${of}`}>BibTeX</a>
        </li>
        <li>
          <a href={`/api/v1/citations/sources.json${of}`}>CSL-JSON</a> <small>for Zotero and others</small>
        </li>
      </ul>
      <div role="status">
        {shown === 'loading' && <p>Writing them …</p>}
        {shown === 'failed' && <p>The citations did not come. Try again in a while.</p>}
      </div>
      {current && (
        <>
          <ol className={styles.entries}>
            {current.lines.map(({ place, text }) => (
              <li key={place}>{text}</li>
            ))}
          </ol>
          <p>
            <button
              type="button"
              className={styles.copy}
              onClick={() => {
                const copying = navigator.clipboard?.writeText(
                  current.lines.map(({ text }) => text).join('\n'),
                )
                if (!copying) return setSaid(REFUSED)
                void copying.then(
                  () => setSaid('copied'),
                  () => setSaid(REFUSED),
                )
              }}
            >
              Copy all
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        </>
      )}
    </details>
  )
}

const REFUSED = 'The browser does not let pages copy; select the lines above.'
