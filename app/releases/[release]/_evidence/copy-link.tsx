'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { EVIDENCE_ID } from './evidence-link'

/** A link to this very phrase in the view that is shown; where the browser allows it, pressing it copies the address. */
export function CopyLink({ to }: { to: string }) {
  const [copied, setCopied] = useState(false)
  const params = new URLSearchParams(useSearchParams())
  params.set('open', to)
  const href = `?${params}#${EVIDENCE_ID}`
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
