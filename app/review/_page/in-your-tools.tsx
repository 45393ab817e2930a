'use client'

import { useEffect, useRef } from 'react'
import { Link } from '../../_components/link'
import { bookmarklet } from '../_desk/use-page-words'
import styles from './review-list.module.css'

/** How drafts are checked from elsewhere: a bookmark, the terminal, HTTP. */
export function InYourTools({ keepsHouse }: { keepsHouse: boolean }) {
  const link = useRef<HTMLAnchorElement>(null)
  // Written by hand: React lets no address be code.
  useEffect(() => {
    const { current } = link
    if (!current) return
    current.setAttribute('href', bookmarklet(location.origin))
    // Here it would do nothing: it is for the pages of others.
    const stay = (event: Event) => event.preventDefault()
    current.addEventListener('click', stay)
    return () => current.removeEventListener('click', stay)
  }, [])
  return (
    <section aria-labelledby="tools" className={styles.tools}>
      <h2 id="tools">In your own tools</h2>
      <ul>
        <li>
          <a ref={link} href="#tools">
            Check in Parallax
          </a>{' '}
          <small>
            Drag this to your bookmarks. On any page, select a draft and open the bookmark: it stands here in
            a new tab, and in no address. It works in text fields and pages; not in Google Docs, and not on
            sites that cut the tie to windows they open. There, copy and paste.
          </small>
        </li>
        <li>
          <code>npm run check -- draft.md --release auto</code>
          <small>The same in a terminal, as text, JSON or SARIF.</small>
        </li>
        <li>
          <a href="/api/v1/openapi.json">OpenAPI document</a>
          <small>The same over HTTP, with an access token where others are served.</small>
        </li>
        <li>
          <Link href="/review/guides">Style guides</Link>
          <small>Those that there are, and your own.</small>
        </li>
        {keepsHouse && (
          <li>
            <Link href="/review/webhooks">Told of sign-offs</Link>
            <small>Addresses that get a signed message when a review is signed.</small>
          </li>
        )}
      </ul>
    </section>
  )
}
