import { evidenceOf } from '../findings/evidence'
import type { Checked, Finding } from '../findings/finding'
import { printedWindow } from '../findings/printed-window'

const ABOUT_TIME = new Set(['window-shifted', 'publication-as-event', 'fiscal-as-calendar'])

/** A finding about a number's time with the words for that time among its evidence, so that an editor sees them marked. */
export function withWindow(finding: Finding, { article }: Checked): Finding {
  if (!ABOUT_TIME.has(finding.rule)) return finding
  const added = finding.evidence.flatMap(({ articleId, ref }) => {
    const quantity = articleId === article.id ? article.quantities.find((one) => one.ref === ref) : undefined
    const stated = quantity && printedWindow(article, quantity)?.stated
    if (!quantity || !stated) return []
    const far = (start: number | null) => Math.abs((start ?? 0) - (quantity.start ?? 0))
    const [nearest] = article.windows
      .filter(({ phrase }) => phrase === stated)
      .sort((one, other) => far(one.start) - far(other.start))
    return nearest && !finding.evidence.some((one) => one.ref === nearest.ref)
      ? [evidenceOf(article, nearest)]
      : []
  })
  return { ...finding, evidence: [...finding.evidence, ...added] }
}
