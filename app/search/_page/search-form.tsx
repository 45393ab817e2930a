import type { SearchChoices } from '@/lib/queries/search-choices'
import { kindWords } from '../../_search/hit-words'
import type { SearchParams } from '../../_search/search-params'
import { voiceOrder, voiceWords } from '../../_wording/speech'
import styles from './search-form.module.css'

/** The question and what narrows it: a plain form, so that it works without JavaScript and the address says it all. */
export function SearchForm({ params, choices }: { params: SearchParams; choices: SearchChoices }) {
  const { kind, filters } = params
  return (
    <search aria-label="Everything in Parallax">
      <form action="/search" className={styles.form}>
        <div className={styles.question}>
          <label htmlFor="q" className="sr-only">
            Words, numbers or names
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={params.typed}
            placeholder="Words, numbers or names"
            autoComplete="off"
            maxLength={200}
          />
          <button type="submit" className="button">
            Search
          </button>
        </div>
        <details className={styles.narrow} open={isNarrowed(params)}>
          <summary>Narrow it down</summary>
          <div className={styles.filters}>
            <label>
              Kind
              <select name="kind" defaultValue={kind ?? ''}>
                <option value="">everything</option>
                {Object.entries(kindWords).map(([id, { many }]) => (
                  <option key={id} value={id}>
                    {many.toLowerCase()}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Release
              <select name="release" defaultValue={filters.release ?? ''}>
                <option value="">any</option>
                {choices.releases.map(({ id, shortTitle }) => (
                  <option key={id} value={id}>
                    {shortTitle}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Outlet
              <select name="outlet" defaultValue={filters.outlet ?? ''}>
                <option value="">any</option>
                {choices.outlets.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Voice of a phrase
              <select name="voice" defaultValue={filters.voice ?? ''}>
                <option value="">any, and what is no phrase</option>
                {voiceOrder.map((id) => (
                  <option key={id} value={id}>
                    {voiceWords[id]}
                  </option>
                ))}
              </select>
            </label>
            <div className={styles.dates}>
              <label>
                Published from
                <input name="from" type="date" defaultValue={filters.from ?? ''} />
              </label>
              <label>
                to
                <input name="to" type="date" defaultValue={filters.to ?? ''} />
              </label>
            </div>
            <label className={styles.check}>
              <input name="exercises" type="checkbox" value="only" defaultChecked={filters.exercises} />
              among the constructed exercises only
            </label>
          </div>
        </details>
      </form>
    </search>
  )
}

/** Whether anything but the question itself was chosen. */
export function isNarrowed({ kind, filters }: Pick<SearchParams, 'kind' | 'filters'>): boolean {
  return kind !== null || Object.values(filters).some((value) => value !== null && value !== false)
}
