import type { Metadata } from 'next'
import type { ReactNode } from 'react'

// Here, because Next asks neither the page that stops nor what stands in its place for a title.
export const metadata: Metadata = { title: 'Not for your role', robots: { index: false } }

/** Around what is told to whoever asks for a page that their role does not have. */
export default function NoEntryLayout({ children }: { children: ReactNode }) {
  return children
}
