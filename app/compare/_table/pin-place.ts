import type { CSSProperties } from 'react'
import type { ColumnKey } from '@/lib/core/compare/workspace/column-key'
import { shownColumns, type View } from '@/lib/core/compare/workspace/view'

// With the first column these leave room for two others at 1,024 pixels.
const MOST_IN_VIEW = 2

/** What keeps the cells of a pinned column in view while the table scrolls sideways; nothing for other columns. */
export function pinPlace(view: View, key: ColumnKey): { 'data-pin'?: number; style?: CSSProperties } {
  const place = shownColumns(view)
    .filter((each) => view.pinned.includes(each))
    .indexOf(key)
  if (place < 0 || place >= MOST_IN_VIEW) return {}
  return { 'data-pin': place, style: { '--pin': place } as CSSProperties }
}
