import type { RefObject } from 'react'
import styles from './give-step.module.css'

interface FileOrLinkProps {
  /** begins the ids of its fields, where the page has others of these names */
  idStart?: string
  accepted: string
  /** whether several files may be given at once */
  isMany?: boolean
  fileHint: string
  linkHint: string
  /** what was typed before */
  link: string
  /** why links are not fetched here, or null */
  linksOff: string | null
  files?: RefObject<HTMLInputElement | null>
  take: (list: FileList | null) => void
}

/** The other ways to give a text: a file, which is taken as soon as it is chosen, or a link. */
export function FileOrLink({
  idStart = '',
  accepted,
  isMany = false,
  fileHint,
  linkHint,
  link,
  linksOff,
  files,
  take,
}: FileOrLinkProps) {
  const id = (name: string) => `${idStart}${name}`
  return (
    <div className={styles.others}>
      <div>
        <label htmlFor={id('file')} className={styles.label}>
          {isMany ? 'or files' : 'or a file'}
        </label>
        <input
          id={id('file')}
          name="file"
          ref={files}
          type="file"
          multiple={isMany}
          accept={accepted}
          aria-describedby={id('file-hint')}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <p id={id('file-hint')} className={styles.hint}>
          {fileHint}
        </p>
      </div>
      <div className={styles.link}>
        <label htmlFor={id('link')} className={styles.label}>
          or a link
        </label>
        <input
          id={id('link')}
          name="link"
          type="url"
          defaultValue={link}
          placeholder="https://"
          disabled={linksOff !== null}
          aria-describedby={id('link-hint')}
        />
        <p id={id('link-hint')} className={styles.hint}>
          {linksOff ?? linkHint}
        </p>
      </div>
    </div>
  )
}
