'use client'

import { useActionState, useEffect, useRef } from 'react'
import { EXEMPT, type RuleFields, WHERE } from '@/lib/content/style/rule-fields'
import { ErrorNote } from '../../../_components/error-note'
import { Link } from '../../../_components/link'
import { ruleStep } from '../_actions/rule-step'
import { ConceptChoices, type ConceptGroup } from './concept-choices'
import styles from './guide-form.module.css'
import { RuleField } from './rule-field'
import { ruleState } from './rule-state'
import { TriedSentence } from './tried-sentence'

interface RuleFormProps {
  guide: { id: string; number: number }
  /** the rule that is changed; null for a new one */
  editing: string | null
  fields: RuleFields
  concepts: readonly ConceptGroup[]
}

/** One rule of a house's own guide: what it looks for, what it asks, on whose word, since when, and where it holds. */
export function RuleForm({ guide, editing, fields, concepts }: RuleFormProps) {
  const [state, act, isPending] = useActionState(ruleStep, ruleState(fields))
  const { errors, fields: typed, tried } = state
  const field = { errors, typed }
  const form = useRef<HTMLFormElement>(null)
  // Each answer draws the form anew: whoever writes goes on at the first field to mend, or at the sentence that was tried.
  useEffect(() => {
    if (state.answer === 0) return
    form.current?.querySelector<HTMLElement>(state.error ? '[aria-invalid]' : '[name=sentence]')?.focus()
  }, [state.answer, state.error])
  const elsewhere = errors.filter(({ field: name }) => name === null)
  return (
    <form ref={form} key={state.answer} action={act} className={styles.form}>
      <ErrorNote error={state.error} />
      {elsewhere.length > 0 && (
        <ul className={styles.errors} aria-label="Errors">
          {elsewhere.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <input type="hidden" name="guide" value={guide.id} />
      <input type="hidden" name="base" value={guide.number} />
      <input type="hidden" name="editing" value={editing ?? ''} />
      <RuleField
        {...field}
        name="wordings"
        rows={3}
        hint="One on each line. With a plural, so that the right one is put in: illegal / illegals"
      >
        Words it looks for
      </RuleField>
      <ConceptChoices groups={concepts} ticked={typed.concepts} />
      <RuleField {...field} name="rule" rows={2} hint="In your own words: it stands on every note.">
        What it asks
      </RuleField>
      <RuleField
        {...field}
        name="use"
        rows={2}
        hint="Best first, one on each line, with a plural where the words above have one. Within quotation marks nothing is put in."
      >
        What may stand instead
      </RuleField>
      <RuleField {...field} name="advice" hint="Where no word can simply take the place of another.">
        Or what to do
      </RuleField>
      {typed.ruling ? (
        <p>
          <input type="hidden" name="ruling" value={typed.ruling} />
          Source and dates are those of the ruling <Link href="/method#rulings">{typed.ruling}</Link>.
        </p>
      ) : (
        <>
          <RuleField {...field} name="source" hint="Stylebook and entry, or who decided it.">
            Where the rule stands
          </RuleField>
          <RuleField {...field} name="url">
            Its address, where it has one
          </RuleField>
          <div className={styles.days}>
            <RuleField {...field} name="from" type="date">
              Holds from
            </RuleField>
            <RuleField {...field} name="until" type="date" hint="The first day without it.">
              No longer from
            </RuleField>
          </div>
        </>
      )}
      <Ticks name="where" legend="Where it holds" all={WHERE} ticked={typed.where} />
      <Ticks name="exempt" legend="What it leaves alone" all={EXEMPT} ticked={typed.exempt} />
      <TriedSentence tried={tried} isPending={isPending} />
      <p className={styles.go}>
        <button type="submit" name="do" value="save" className="button" disabled={isPending}>
          {isPending ? 'One moment …' : editing ? 'Save the rule' : 'Add the rule'}
        </button>
        {editing && (
          <>
            <button type="submit" name="do" value="remove" className={styles.danger} disabled={isPending}>
              Take it out
            </button>
            <Link href={`/review/guides?guide=${guide.id}#yours`}>Leave it as it was</Link>
          </>
        )}
      </p>
    </form>
  )
}

// The names of a file in the words of the screens.
const WORDS: Record<string, string> = { 'own voice': 'own words', paraphrase: 'reported speech' }

interface TicksProps {
  name: string
  legend: string
  all: readonly string[]
  ticked: readonly string[]
}

function Ticks({ name, legend, all, ticked }: TicksProps) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one}>
          <input type="checkbox" name={name} value={one} defaultChecked={ticked.includes(one)} />{' '}
          {WORDS[one] ?? one}
        </label>
      ))}
    </fieldset>
  )
}
