import type { ReleaseFindings } from '@/lib/core/compare/against-record'
import type { Column } from '@/lib/core/compare/types'
import { counted } from '../../../_wording/numbers'
import styles from './findings-section.module.css'

interface UnnoticedProps {
  columns: Column[]
  found: ReleaseFindings
  /** by article, as the page names them */
  names: ReadonlyMap<string, string>
}

/** The articles in which no rule noticed anything, and what that does not mean. */
export function Unnoticed({ columns, found, names }: UnnoticedProps) {
  const noticed = new Set(found.findings.map(({ articleId }) => articleId))
  const others = columns.filter(({ articleId }) => !noticed.has(articleId))
  if (others.length === 0) return null
  const openings = others.filter(({ extent }) => extent === 'opening').length
  return (
    <p className={styles.unnoticed}>
      {others.length === columns.length
        ? 'Nothing was noticed.'
        : `Nothing was noticed in ${others.map(({ articleId }) => names.get(articleId) ?? articleId).join(', ')}.`}{' '}
      That is not a certificate: a rule sees only what it looks for
      {openings > 0 && `, and ${partWords(openings, others.length)}`}.
    </p>
  )
}

function partWords(openings: number, all: number): string {
  if (all === 1) return 'of this article only the opening was coded'
  if (openings === all) return 'only the openings of these articles were coded'
  return `of ${counted(openings, 'article')} among these only the opening was coded`
}
