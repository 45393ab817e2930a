import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CodedMention, CodedSpan } from '@/lib/core/correct/coded-mention'
import type { Correction } from '@/lib/core/correct/correction'
import { fieldsOf, kindChoices, type MentionKind } from '../_state/mention-fields'
import { codedOf, type FormValues, type Problem } from '../_state/mention-form'
import { FieldControl } from './field-control'
import styles from './forms.module.css'
import { KeyCap } from './key-cap'

interface MentionFormProps {
  kind: MentionKind
  span: CodedSpan
  /** its words; they follow the selection in the text */
  phrase: string
  initial: FormValues
  lists: Correction['lists']
  /** what the server said of its fields */
  problems: Problem[]
  onSave: (mention: CodedMention) => void
  onClose: () => void
}

/** What a mention is coded as, to be filled in. What was typed stays until it is saved or let go. */
export function MentionForm(props: MentionFormProps) {
  const { kind, span, phrase, initial, lists, problems, onSave, onClose } = props
  const [values, setValues] = useState(initial)
  const [own, setOwn] = useState<Problem[]>([])
  const form = useRef<HTMLFormElement>(null)
  const wrong = own.length > 0 ? own : problems
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [])
  useEffect(() => {
    const [first] = wrong
    if (first) (form.current?.elements.namedItem(first.field) as HTMLElement | null)?.focus()
  }, [wrong])

  function save(event: FormEvent) {
    event.preventDefault()
    const read = codedOf(kind, span, values)
    setOwn('problems' in read ? read.problems : [])
    if ('mention' in read) onSave(read.mention)
  }

  const fields = fieldsOf(kind)
  const elsewhere = wrong.filter(({ field }) => !fields.some(({ name }) => name === field))
  return (
    <form ref={form} onSubmit={save} noValidate className={styles.form} aria-labelledby="coded-as">
      <h2 id="coded-as">{kindChoices.find((choice) => choice.kind === kind)?.label}</h2>
      <p className={styles.phrase}>“{phrase}”</p>
      {elsewhere.map(({ field, message }) => (
        <p key={field} className={styles.problem} role="alert">
          {message}
        </p>
      ))}
      <div className={styles.fields}>
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            facet={values.facet ?? ''}
            lists={lists}
            problem={wrong.find((each) => each.field === field.name)?.message ?? null}
            onChange={(value) =>
              setValues((before) => ({
                ...before,
                [field.name]: value,
                // A wording belongs to one facet.
                ...(field.name === 'facet' && { concept: '' }),
              }))
            }
          />
        ))}
      </div>
      <p className={styles.go}>
        <button type="submit" className="button">
          Save
        </button>
        <button type="button" onClick={onClose}>
          Cancel <KeyCap>Esc</KeyCap>
        </button>
      </p>
    </form>
  )
}
