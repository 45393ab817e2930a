import type { SourceLink as Source } from '@/lib/core/compare/types'

/** A source: linked where the address is the publisherʼs own or a known archive, else named: "seen as a copy on ...". */
export function SourceLink({ source, words }: { source: Source; words?: string }) {
  if (source.href === null) return <span>{source.label}</span>
  return (
    <a href={source.href} rel="noreferrer external">
      {words ?? source.label}
    </a>
  )
}
