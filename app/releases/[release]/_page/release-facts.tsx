import type { ReactNode } from 'react'
import { otherPrintings } from '@/lib/core/compare/count-once'
import { formatDate } from '@/lib/core/compare/format-date'
import { OUTLET_NOT_STATED } from '@/lib/core/compare/outlet-not-stated'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { SourceLink } from '../../../_components/source-link'
import { formatDay, windowWords } from '../../../_wording/dates'
import { counted } from '../../../_wording/numbers'

interface Fact {
  name: string
  value: ReactNode
}

/** What is known of a release, by name, in the order of reading; what is not recorded is left out. */
export function releaseFacts({ release, columns }: ReleaseComparison): Fact[] {
  const named = columns.filter(({ outletName }) => outletName !== OUTLET_NOT_STATED)
  const outlets = new Set(named.map(({ outletId }) => outletId)).size
  const away = otherPrintings(columns)
  const whole = columns.filter((column) => column.extent === 'whole').length
  const facts: { name: string; value: ReactNode | null }[] = [
    { name: 'In full', value: release.title === release.shortTitle ? null : release.title },
    {
      name: 'Document',
      value: (
        <>
          {release.document}
          {release.link && ' · '}
          {release.link && <SourceLink source={release.link} />}
        </>
      ),
    },
    { name: 'Window', value: windowWords(release.window) },
    { name: 'Obtained', value: release.obtainedHow },
    {
      name: 'Date',
      value:
        release.releasedBasis &&
        `${release.released ? formatDay(release.released) : 'not known'}: ${release.releasedBasis}`,
    },
    {
      name: 'Versions',
      value:
        release.versions.length > 1
          ? release.versions.map(({ status, on }) => (on ? `${status} ${formatDate(on)}` : status)).join(', ')
          : null,
    },
    {
      name: 'Coded',
      value:
        columns.length === 0
          ? 'no article yet'
          : `${counted(columns.length, 'article')} by ${outletWords(outlets, columns.length - named.length)}, ${extentWords(whole, columns.length)}${away > 0 ? `; ${counted(away, 'other printing')} counted with ${away === 1 ? 'its' : 'their'} text` : ''}`,
    },
    {
      name: 'Uncertain',
      value: release.scopeNotes.length > 0 && (
        <a href="#record">{counted(release.scopeNotes.length, 'note')} on what the record leaves open</a>
      ),
    },
  ]
  return facts.filter(({ value }) => value !== null && value !== false)
}

/** Those that state no outlet are of none, and so told apart. */
function outletWords(outlets: number, unnamed: number): string {
  if (unnamed === 0) return counted(outlets, 'outlet')
  return outlets === 0
    ? 'no outlet that is stated'
    : `${counted(outlets, 'outlet')} and ${unnamed} by none that is stated`
}

/** How many of the articles were coded whole; the words never say "0". */
function extentWords(whole: number, all: number): string {
  if (whole === 0) return 'from the opening only'
  if (whole === all) return 'from the whole text'
  return `${whole} from the whole text, ${all - whole} from the opening only`
}
