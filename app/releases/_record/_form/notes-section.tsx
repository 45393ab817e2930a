'use client'

import { listAt, withEntry, withoutEntry } from '../_state/record-text'
import { STEPS } from '../_state/record-words'
import { SelectField, TextField } from './field'
import styles from './fields.module.css'
import { useRecord } from './use-record'

/** The life of the release, step by step, and what its record leaves open. */
export function NotesSection() {
  const { data, text, change } = useRecord()
  return (
    <section aria-labelledby="notes" className={styles.section}>
      <h2 id="notes">Its life, and what is uncertain</h2>
      {[...listAt(data, ['versions']).keys()].map((index) => (
        <fieldset key={index} className={styles.group}>
          <legend>Step {index + 1}</legend>
          <div className={styles.fields}>
            <SelectField path={['versions', index, 'status']} options={STEPS} />
            <TextField path={['versions', index, 'on']} type="date" hint="empty where it is not known" />
            <TextField path={['versions', index, 'note']} />
            <TextField path={['versions', index, 'source']} />
          </div>
          {index > 0 && <RemoveButton list="versions" index={index} what={`step ${index + 1}`} />}
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className={styles.quiet}
          onClick={() =>
            change(withEntry(text, ['versions'], { status: 'corrected', on: null, note: null, source: null }))
          }
        >
          Add a correction, suspension or new issue
        </button>
      </p>
      {[...listAt(data, ['scopeNotes']).keys()].map((index) => (
        <fieldset key={index} className={styles.group}>
          <legend>Note {index + 1}</legend>
          <div className={styles.fields}>
            <TextField path={['scopeNotes', index, 'note']} isWide rows={2} />
            <TextField path={['scopeNotes', index, 'source']} isWide />
          </div>
          <RemoveButton list="scopeNotes" index={index} what={`note ${index + 1}`} />
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => change(withEntry(text, ['scopeNotes'], { note: null, source: null }))}
        >
          Add a note on what it leaves out or does not settle
        </button>
      </p>
    </section>
  )
}

/** Takes an entry out of a list of the record; `what` names it to whoever hears the button, and in what can be undone. */
function RemoveButton({ list, index, what }: { list: string; index: number; what: string }) {
  const { text, changeUndoably } = useRecord()
  return (
    <button
      type="button"
      className={styles.quiet}
      onClick={() => changeUndoably(withoutEntry(text, [list, index]), `Removed ${what}.`)}
    >
      Remove<span className="sr-only"> {what}</span>
    </button>
  )
}
