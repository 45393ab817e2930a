'use client'

import { useState } from 'react'
import { edited, put, wordsAt } from '../_state/record-text'
import { PUBLISHER_KINDS } from '../_state/record-words'
import { withLink, withReleased, withShortTitle, withTitle, withWindow } from '../_state/release-edits'
import { SelectField, TextField } from './field'
import styles from './fields.module.css'
import { useRecord } from './use-record'
import { WindowFields } from './window-fields'

const words = (value: string | number | null) => (value === null ? null : String(value))

/** What was published: the document, by whom, when, what it counts and how it came to be seen. */
export function ReleaseFields({ proposedBasis }: { proposedBasis: string | null }) {
  const { text, data, choices, isNew } = useRecord()
  // A date whose basis is to be told: the field stays while one types in it.
  const [hasBasis] = useState(() => wordsAt(data, ['releasedBasis']) !== null)
  const publisher = (value: string | number | null) =>
    edited(text, (document) => {
      put(document, ['publisher'], value)
      const known = choices.publishers.find(({ name }) => name === value)
      if (known && wordsAt(data, ['publisherKind']) === null) put(document, ['publisherKind'], known.kind)
    })
  return (
    <section aria-labelledby="what" className={styles.section}>
      <h2 id="what">What was published</h2>
      <div className={styles.fields}>
        <TextField
          path={['title']}
          isWide
          hint="What it counts, where and when: “ICE detainers declined in North Carolina, fiscal year 2019”."
          onValue={(value) => withTitle(text, words(value), isNew)}
        />
        <TextField
          path={['publisher']}
          options={choices.publishers.map(({ name }) => name)}
          onValue={publisher}
        />
        <SelectField path={['publisherKind']} options={PUBLISHER_KINDS} />
        <TextField
          path={['documentKind']}
          options={choices.documentKinds}
          hint="“Letter to Congress”, “Weekly report”"
        />
        <TextField
          path={['released']}
          label="Made public on"
          type="date"
          hint="Empty where it is not known."
          onValue={(value) => withReleased(text, words(value), proposedBasis)}
        />
        {hasBasis && (
          <TextField
            path={['releasedBasis']}
            hint="What you know of it; it goes once you give the date."
            isWide
          />
        )}
        <TextField
          path={['url']}
          label="Link to the document"
          type="url"
          isWide
          hint="Leave it empty where it stands nowhere."
          onValue={(value) => withLink(text, words(value))}
        />
        <TextField
          path={['standfirst']}
          isWide
          rows={2}
          hint="In your own words, one or two sentences. They stand at the head of its page."
        />
        <TextField path={['teaser']} isWide hint="It rests on the figures that you put on the front page." />
        <TextField path={['document']} isWide hint="What it is exactly, and which copy was seen." />
        <TextField
          path={['obtainedHow']}
          isWide
          hint="“published on ice.gov”, “press statement”, “as reported by …”"
        />
      </div>
      <WindowFields
        path={['window']}
        legend="The time that it covers"
        onField={(field, value) => withWindow(text, field, value)}
      />
      <details className={styles.more}>
        <summary>Short title and id</summary>
        <div className={styles.fields}>
          <TextField
            path={['shortTitle']}
            isWide
            hint="For lists and tabs."
            onValue={(value) => withShortTitle(text, words(value), isNew)}
          />
          <TextField
            path={['id']}
            isWide
            hint={
              isNew
                ? 'Its address will be /releases/ and this. It never changes afterwards.'
                : 'The id of a release never changes.'
            }
          />
        </div>
      </details>
    </section>
  )
}
