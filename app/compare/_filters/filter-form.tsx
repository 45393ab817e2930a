import type { ReactNode } from 'react'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import {
  COUNTED_TABS,
  EMPTY_VIEW,
  HEATS,
  POSITIONS,
  type Tab,
  type View,
  VOICES,
} from '@/lib/core/compare/workspace/view'
import { viewParams } from '@/lib/core/compare/workspace/write-view'
import { voiceWords } from '../../_wording/speech'
import { addressOf } from '../_state/address'
import styles from './filter-form.module.css'

interface FilterFormProps {
  view: View
  choices: Workspace['choices']
}

/** Which mentions and articles count, and how rows stand. A form that works without JavaScript. */
export function FilterForm({ view, choices }: FilterFormProps) {
  const { tab } = view
  const isFiltered = filterNames(tab).some((name) => viewParams(view).some(([set]) => set === name))
  const isMoreSet = MORE.some((name) => viewParams(view).some(([set]) => set === name))
  return (
    // Its fields start anew from each address: a field that nobody touched must show what the address says, and no browser
    // may fill in what stood there before.
    <form
      key={JSON.stringify(viewParams({ ...view, open: null }))}
      action="/compare"
      data-soft="filters"
      data-live=""
      autoComplete="off"
      className={styles.form}
    >
      {viewParams({ ...view, open: null })
        .filter(([name]) => !filterNames(tab).includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <Field label="Search the rows" htmlFor="q">
        <input id="q" name="q" type="search" defaultValue={view.search} maxLength={300} autoComplete="off" />
      </Field>
      {tab === 'words' && (
        <Choice
          name="facet"
          label="Facet"
          value={view.facet}
          options={choices.facets.map(({ id, label }) => [id, label])}
        />
      )}
      {tab === 'officials' && (
        <Choice
          name="sector"
          label="Sector"
          value={view.sector}
          options={choices.sectors.map(({ id, label }) => [id, label])}
        />
      )}
      {HAS_VOICE.includes(tab) && (
        <Choice
          name="voice"
          label="Voice"
          value={view.voice}
          options={VOICES.map((id) => [id, voiceWords[id]])}
        />
      )}
      {COUNTED_TABS.includes(tab) && (
        <Choice
          name="position"
          label="Stands in"
          value={view.position}
          options={POSITIONS.map((id) => [id, id])}
        />
      )}
      {COUNTED_TABS.includes(tab) && (
        <Choice
          name="heat"
          label="Shading"
          value={view.heat === EMPTY_VIEW.heat ? null : view.heat}
          any="by share"
          options={HEATS.filter((id) => id !== EMPTY_VIEW.heat).map((id) => [
            id,
            id === 'off' ? 'none' : `by ${id}`,
          ])}
        />
      )}
      <details className={styles.more} open={isMoreSet}>
        <summary>More</summary>
        <div className={styles.form}>
          <Choice
            name="coder"
            label="Coded"
            any="as each article shows"
            value={view.coder}
            options={[
              ['hand', 'by hand, as shipped'],
              ['machine', 'by machine'],
              ...choices.coders.map(({ id, label }) => [id, `by ${label}`] as const),
            ]}
          />
          <Choice
            name="kind"
            label="Outlet"
            value={view.outletKind}
            options={[
              ...new Set([...choices.outletKinds, ...(view.outletKind ? [view.outletKind] : [])]),
            ].map((id) => [id, id])}
          />
          <Field label="From" htmlFor="from">
            <input id="from" name="from" type="date" defaultValue={view.from ?? ''} />
          </Field>
          <Field label="To" htmlFor="to">
            <input id="to" name="to" type="date" defaultValue={view.to ?? ''} />
          </Field>
          <Choice
            name="once"
            label="Texts that several printed"
            value={view.isOnce ? 'yes' : null}
            any="each printing counts"
            options={[['yes', 'count once']]}
          />
          <Choice
            name="group"
            label="Rows"
            value={view.isGrouped ? null : 'no'}
            any="grouped"
            options={[['no', 'in one list']]}
          />
          <Choice
            name="shared"
            label="Keep"
            value={view.isShared ? 'yes' : null}
            any="all rows"
            options={[['yes', 'rows of two columns or more']]}
          />
        </div>
      </details>
      <p className={styles.acts}>
        <button type="submit">Apply</button>
        {isFiltered && (
          <a href={addressOf({ ...EMPTY_VIEW, ...columnsOf(view), tab })} data-soft="clear">
            Clear all
          </a>
        )}
      </p>
    </form>
  )
}

// Seldom changed: put away until one of them is set.
const MORE = ['coder', 'kind', 'from', 'to', 'once', 'group', 'shared']
const HAS_VOICE: Tab[] = ['words', 'numbers']

/** The parameters that the form of a tab has fields for; those of others are kept as they are. */
function filterNames(tab: Tab): string[] {
  return [
    'q',
    ...MORE,
    ...(tab === 'words' ? ['facet'] : []),
    ...(tab === 'officials' ? ['sector'] : []),
    ...(HAS_VOICE.includes(tab) ? ['voice'] : []),
    ...(COUNTED_TABS.includes(tab) ? ['position', 'heat'] : []),
  ]
}

function columnsOf({ columns, pinned, hidden }: View) {
  return { columns, pinned, hidden }
}

interface ChoiceProps {
  name: string
  label: string
  value: string | null
  any?: string
  options: (readonly [id: string, label: string])[]
}

function Choice({ name, label, value, any = 'any', options }: ChoiceProps) {
  return (
    <Field label={label} htmlFor={name}>
      <select id={name} name={name} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Field({ label, htmlFor, children }: { label: string; htmlFor: string; children: ReactNode }) {
  return (
    <p className={styles.field}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
    </p>
  )
}
