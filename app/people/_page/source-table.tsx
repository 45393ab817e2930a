import { allCitations, type SourceLine } from '@/lib/core/compare/sources'
import { Link } from '../../_components/link'
import { MannerBar } from '../../_components/manner-bar'
import { TallyTable } from '../../_components/tally-table'
import { counted } from '../../_wording/numbers'

/** Sources, the most cited first, with how they are cited; all bars on one scale. */
export function SourceTable({ caption, lines }: { caption: string; lines: SourceLine[] }) {
  const most = Math.max(1, ...lines.map(({ manners }) => allCitations(manners)))
  return (
    <TallyTable
      caption={`${caption} cited, most articles first`}
      heading="Cited"
      barHeading="Citations, by manner"
      lines={lines.map(({ slug, name, organisations, articles, outlets, releases, manners }) => ({
        key: slug,
        head: (
          <>
            <Link href={`/people/${encodeURIComponent(slug)}`}>{name}</Link>
            <small>
              {organisations
                .filter((each) => each !== name)
                .slice(0, 2)
                .join(', ')}
              {organisations.some((each) => each !== name) && ' · '}
              {counted(outlets, 'outlet')}, {counted(releases, 'release')}
            </small>
          </>
        ),
        articles,
        bar: <MannerBar manners={manners} most={most} />,
      }))}
    />
  )
}
