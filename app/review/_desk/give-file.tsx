import { counted } from '../../_wording/numbers'
import styles from './desk.module.css'

interface GiveFileProps {
  /** the file that was read; null for none */
  name: string | null
  /** what is worth knowing about how it was read */
  notes: string[]
  take: (file: File) => void
  isLive: boolean
}

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.docx,.pdf'

/** The draft as a file, checked as soon as it is chosen; and the button for those who run no scripts. */
export function GiveFile({ name, notes, take, isLive }: GiveFileProps) {
  return (
    <div className={styles.file}>
      <label htmlFor="file">or a file</label>
      <input
        id="file"
        name="file"
        type="file"
        accept={ACCEPTED}
        aria-describedby="file-hint"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) take(file)
          currentTarget.value = ''
        }}
      />
      {!isLive && (
        <button type="submit" className="button">
          Check it
        </button>
      )}
      <p id="file-hint" className={styles.hint}>
        {name ? `Read from ${name}. ` : ''}
        {notes.length > 0 ? `${counted(notes.length, 'remark')}: ${notes.join(' ')} ` : ''}
        .docx, .md, .html, .txt or .pdf; it may be dropped anywhere here.
      </p>
    </div>
  )
}
