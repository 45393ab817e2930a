import type { ReactNode } from 'react'
import type { ArticleDetail } from '@/lib/core/compare/pages'
import { SourceLink } from '../../../_components/source-link'
import { formatDay } from '../../../_wording/dates'

interface Fact {
  name: string
  value: ReactNode
}

/** The particulars of an article that are known, with their basis; what nobody recorded is left out. */
export function articleFacts(detail: ArticleDetail): Fact[] {
  const { column, byline, bylineBasis, copyLink, alsoSeenAt } = detail
  const facts: { name: string; value: ReactNode | null }[] = [
    {
      name: 'Link',
      value: column.link && <SourceLink source={column.link} />,
    },
    { name: 'Link note', value: detail.urlNote },
    { name: 'Text seen at', value: copyLink && <SourceLink source={copyLink} /> },
    { name: 'Also seen at', value: alsoSeenAt.length > 0 ? <Sources sources={alsoSeenAt} /> : null },
    { name: 'Date', value: withBasis(dateOf(column.published), column.publishedBasis) },
    { name: 'Byline', value: byline ? withBasis(byline, bylineBasis) : (bylineBasis ?? 'not seen') },
    { name: 'Outlet', value: withBasis(detail.outletNameStated ?? '', detail.outletBasis) || null },
    { name: 'Address reads', value: detail.headlineFromUrl && <q>{detail.headlineFromUrl}</q> },
    { name: 'Headline in reposts', value: detail.headlineInReposts && <q>{detail.headlineInReposts}</q> },
    { name: 'Part coded', value: detail.charactersBasis },
    { name: 'How counted', value: detail.countRule },
    { name: 'Lede', value: detail.ledeRule },
  ]
  return facts.filter(({ value }) => value !== null && value !== undefined)
}

const dateOf = (published: string | null) => (published === null ? '' : formatDay(published))

function withBasis(value: string, basis: string | null): string {
  return [value, basis].filter(Boolean).join(' · ')
}

function Sources({ sources }: { sources: ArticleDetail['alsoSeenAt'] }) {
  return sources.map((source, index) => (
    <span key={`${source.label}${source.href}`}>
      {index > 0 && ', '}
      <SourceLink source={source} />
    </span>
  ))
}
