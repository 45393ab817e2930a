import type { Metadata } from 'next'
import styles from './stored.module.css'

export const metadata: Metadata = { title: 'What is stored of a class' }

/** In plain words what is kept of a class, where, for how long, and for what. For pupils, parents and schools. */
export default function StoredPage() {
  return (
    <article className={styles.page}>
      <h1>What is stored of a class</h1>
      <p className="standfirst">
        As little as a class needs, on the computer that serves this page and nowhere else, until the day that
        the teacher has set.
      </p>
      <h2>Of a pupil</h2>
      <ul>
        <li>
          The made-up name that she chose. Nobody asks for her real one, an e-mail address, an age or a photo.
        </li>
        <li>
          What she marked in which text, which code she gave it and why, and her answers to matching tasks.
        </li>
        <li>
          When she joined, when she began and finished a task, and when her page last told that it is open.
        </li>
        <li>
          A random secret that tells her browser from others. It is kept in the browser, in one cookie. The
          server keeps only a fingerprint of it, from which it cannot be made again.
        </li>
        <li>
          In her browser: that cookie, and marks that the server has not confirmed yet. Both end with the
          class or before.
        </li>
      </ul>
      <h2>Not stored</h2>
      <ul>
        <li>No network address, no kind of device, no place, no pages that she visited.</li>
        <li>No account, and nothing that links what she did in one class with another.</li>
        <li>No word of the texts: a mark says from where to where in a text it goes.</li>
      </ul>
      <h2>Who sees it</h2>
      <ul>
        <li>The teacher who opened the class sees everything in it.</li>
        <li>
          A classmate sees the marks and reasons of others, without their names, when she has finished
          herself.
        </li>
        <li>Whoever runs this computer can read its database, as with everything on a computer.</li>
        <li>
          Where the address of this page begins with http:// and not with https://, somebody in the same
          network who knows how can read along while it travels.
        </li>
        <li>
          Nothing is sent to another company or another computer. No page loads anything from elsewhere.
        </li>
      </ul>
      <h2>How long</h2>
      <ul>
        <li>
          Until the day that the teacher sets when opening the class: 30 days unless said otherwise, never
          more than a year.
        </li>
        <li>
          After that day nobody reaches it any more, and the program deletes it from the database for good
          when it runs the next time, at its start and once a day. A test looks through every column of every
          table that nothing is left.
        </li>
        <li>
          The teacher can delete the class, one assignment, or one pupil with all that she did, at any moment.
        </li>
        <li>
          What stays is that a teacher opened, changed and deleted a class, and when, by a number that leads
          to nothing any more: no name of the class, nothing of any pupil.
        </li>
        <li>
          Copies that the teacher has taken (a gradebook, a report, codings) are files of the teacher’s, and
          so are backups of the computer.
        </li>
      </ul>
      <h2>Questions that schools ask</h2>
      <h3>FERPA (United States)</h3>
      <p>
        A made-up name is no education record by itself. It becomes one when the school keeps a list of who is
        who, or enters results in a gradebook. That list is the school’s; Parallax has no field for it. The
        gradebook can be taken out and everything here be deleted the same day.
      </p>
      <h3>COPPA (United States)</h3>
      <p>
        The lessons are written for ages 14 and up. Parallax asks nobody for contact data, shows no
        advertising and shares nothing. A pupil could type something personal into a reason; the teacher sees
        it and can delete it.
      </p>
      <h3>GDPR (European Union)</h3>
      <p>
        Made-up names are personal data where somebody can tell who is who, and in a class somebody can. The
        school is the controller; this computer is its own, so that there is no processor. The cookie is
        needed for what the pupil asked for. Access: everything of a pupil stands on her own pages. Erasure:
        by the teacher, at once.
      </p>
      <p className={styles.fine}>This page says what the program does. It is no legal advice.</p>
    </article>
  )
}
