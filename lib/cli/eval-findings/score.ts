import type { Evidence, Finding } from '@/lib/core/findings/finding'
import type { Judgement, Wanted } from './gold'

/** A finding with the article it is about. */
export interface Found {
  articleId: string
  finding: Finding
  /** the engine coded the article, so that the places of its mentions may change with it */
  isRead: boolean
}

/** Whether a finding names the difference: same article and rule, and the figure or a phrase of it is the same. */
export function names({ articleId, finding }: Found, wanted: Wanted): boolean {
  if (articleId !== wanted.articleId || finding.rule !== wanted.rule) return false
  if (wanted.figureId !== null && finding.figureIds.includes(wanted.figureId)) return true
  return finding.evidence.some((evidence) => evidence.articleId === articleId && isAt(evidence, wanted))
}

function isAt({ text, start, end }: Evidence, { at, phrase }: Wanted): boolean {
  if (at.length > 0 && start !== null && end !== null) {
    return at.some(([from, until]) => start < until && from < end)
  }
  const [one, other] = [plain(text), plain(phrase)]
  return one.includes(other) || other.includes(one)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a finding is judged under: article, rule, first mention (its words where the engine read it) and first figure. */
export function keyOf({ articleId, finding, isRead }: Found): string {
  const [first] = finding.evidence
  const mention = isRead ? null : first?.ref
  return [articleId, finding.rule, mention ?? first?.text ?? '', finding.figureIds[0] ?? ''].join(' | ')
}

export function keyOfJudgement({ article, rule, ref, figure }: Judgement): string {
  return [article, rule, ref, figure ?? ''].join(' | ')
}
