import { type RefObject, useLayoutEffect } from 'react'

const GAP_PX = 12 // between the chosen words and what stands above or below them

/**
 * Moves the page, by no more than it takes, when the chosen words would lie under the bar that stays above the text or the
 * form that comes at the foot of a phone, or outside the window. `chosen` names them, and is null where there are none.
 */
export function useWordsInSight(
  { bar, sheet, form }: Record<'bar' | 'sheet' | 'form', RefObject<HTMLElement | null>>,
  chosen: string | null,
) {
  useLayoutEffect(() => {
    if (chosen === null) return
    const words = [...(sheet.current?.querySelectorAll('[data-selected]') ?? [])]
    const first = words[0]?.getBoundingClientRect()
    const last = words.at(-1)?.getBoundingClientRect()
    if (!first || !last) return
    const top = (bar.current?.getBoundingClientRect().bottom ?? 0) + GAP_PX
    const panel = form.current?.getBoundingClientRect()
    // Beside the text it covers nothing.
    const isOver = panel && panel.left < last.right && last.left < panel.right
    const bottom = (isOver ? Math.min(panel.top, innerHeight) : innerHeight) - GAP_PX
    const by = last.bottom > bottom ? last.bottom - bottom : Math.min(0, first.top - top)
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' })
  }, [chosen, bar, sheet, form])
}
