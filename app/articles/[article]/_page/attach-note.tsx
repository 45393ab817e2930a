import { mayHere, noLinks } from '../../../_people/acting'
import { AttachForm } from '../attach/_form/attach-form'
import styles from './attach-note.module.css'

/** Why no text is here, and where to attach it: in place, or many from the terminal. */
export async function AttachNote({ articleId }: { articleId: string }) {
  if (!(await mayHere('bring in'))) {
    return (
      <div className={styles.note}>
        <p>
          No text stands here. Articles belong to those who wrote them: where one is attached, it is shown to
          people of the house alone.
        </p>
      </div>
    )
  }
  return (
    <div className={styles.note}>
      <p>
        No text is attached. Articles belong to those who wrote them, so Parallax ships only codings and short
        phrases. If you have this one, attach it, and every mention lights up in place; it stays in your own
        database.
      </p>
      <details>
        <summary>Attach its text</summary>
        <AttachForm articleId={articleId} linksOff={await noLinks()} />
        <p>
          For a whole folder of plain texts run <code>npm run attach -- &lt;folder&gt;</code>, which finds the
          article of each.
        </p>
      </details>
    </div>
  )
}
