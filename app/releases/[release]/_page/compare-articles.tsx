import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { MOST_COLUMNS } from '@/lib/core/compare/workspace/view'
import { CompareLink } from '../../../_components/compare-link'

interface CompareArticlesProps {
  comparison: Pick<ReleaseComparison, 'release' | 'columns'>
  /** the section that it stands in, and that the workspace opens with */
  tab: 'numbers' | 'words'
}

/** The way from a section to the same of these articles in the comparison workspace; nothing where there is but one. */
export function CompareArticles({ comparison: { release, columns }, tab }: CompareArticlesProps) {
  if (columns.length < 2) return null
  return (
    <CompareLink
      tab={tab}
      columns={
        columns.length > MOST_COLUMNS
          ? [`release:${release.id}`]
          : columns.map(({ articleId }) => `article:${articleId}` as const)
      }
    >
      Compare these articles side by side by their {tab}: counts, shares, filters
    </CompareLink>
  )
}
