'use client'

import { useState } from 'react'
import { EVIDENCE_ID } from './evidence-link'

/** A link to this very phrase; where the browser allows it, pressing it copies the address. */
export function CopyLink({ to }: { to: string }) {
  const [copied, setCopied] = useState(false)
  const href = `?open=${encodeURIComponent(to)}#${EVIDENCE_ID}`
  return (
    <>
      <a
        href={href}
        onClick={(event) => {
          if (!navigator.clipboard) return
          event.preventDefault()
          const address = new URL(href, window.location.href)
          void navigator.clipboard.writeText(address.href).then(
            () => setCopied(true),
            () => window.location.assign(address),
          )
        }}
      >
        Copy link
      </a>
      <span role="status">{copied ? ' · copied' : ''}</span>
    </>
  )
}
