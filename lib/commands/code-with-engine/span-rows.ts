import type { Span } from '@/lib/core/text/span'
import type { SpanRole } from '@/lib/db/generated/client'
import type { MentionDraft } from '../load-content/mention-drafts'

/** The spans of one mention, numbered from 1: the phrase itself, its second part, the words it quotes. */
export function spanRows(byRole: Partial<Record<SpanRole, readonly Span[]>>): MentionDraft['spans'] {
  const spans = (['whole', 'tail', 'quote'] as const).flatMap((role) =>
    (byRole[role] ?? []).map(({ start, end }) => ({ role, start, end })),
  )
  return spans.map((span, index) => ({ ordinal: index + 1, ...span }))
}
