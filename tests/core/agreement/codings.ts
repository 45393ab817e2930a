import type { CodedSpan, CodedSpans, Kind } from '@/lib/core/agreement/coded-spans'

/** A coding that holds only what the test names. */
export const coding = (kinds: Partial<CodedSpans>): CodedSpans => ({
  terms: [],
  quantities: [],
  windows: [],
  citations: [],
  ...kinds,
})

/** A mention at [start, end). */
export const at = <K extends Kind>(
  start: number,
  end: number,
  attributes: CodedSpan<K>['attributes'] = {},
): CodedSpan<K> => ({ start, end, attributes })
