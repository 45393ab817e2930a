import type { TermPanels } from '@/lib/core/compare/term-panels'
import type { TermFacet } from '@/lib/queries/term-list'
import { MOST_PANELS } from '@/lib/queries/term-years'
import { Link } from '../../_components/link'
import styles from './choose-terms.module.css'
import { yearsHref } from './years-params'

interface ChooseTermsProps {
  terms: TermPanels
  facets: readonly TermFacet[]
}

/** Takes a wording out of the picture or puts another in: links and a plain form, so that the address says what is shown. */
export function ChooseTerms({ terms: { panels, measure }, facets }: ChooseTermsProps) {
  const shown = panels.map(({ concept }) => concept)
  return (
    <form action="/terms#over-years" className={styles.choose}>
      <input type="hidden" name="show" value={shown.join(',')} />
      {measure !== 'words' && <input type="hidden" name="per" value={measure} />}
      <ul aria-label="Wordings shown">
        {panels.map(({ concept, label }) => (
          <li key={concept}>
            <Link href={`/terms/${concept}`}>{label}</Link>
            {shown.length > 1 && (
              <Link
                href={yearsHref({ show: shown.filter((id) => id !== concept), per: measure })}
                aria-label={`Leave out ${label}`}
                scroll={false}
              >
                ×
              </Link>
            )}
          </li>
        ))}
      </ul>
      {shown.length < MOST_PANELS ? (
        <>
          <label htmlFor="show-term">Add</label>
          <select id="show-term" name="show" defaultValue="">
            <option value="">a wording</option>
            {facets.map((facet) => {
              const printed = facet.terms.filter(({ id, articles }) => articles > 0 && !shown.includes(id))
              return (
                printed.length > 0 && (
                  <optgroup key={facet.id} label={facet.label}>
                    {printed.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label}
                      </option>
                    ))}
                  </optgroup>
                )
              )
            })}
          </select>
          <button type="submit" className={styles.show}>
            Show
          </button>
        </>
      ) : (
        <span>Leave one out to add another.</span>
      )}
    </form>
  )
}
