import { OUTLET_NOT_STATED } from '@/lib/core/compare/outlet-not-stated'
import { type Copies, type CopyMember, copiesOf } from '@/lib/queries/copies'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { publishedWords } from '../../../_wording/coding'
import { creditWords } from '../../../_wording/credit'
import styles from './copies-note.module.css'

/** Other printings of much the same text: who, and what each has otherwise; nothing where none is here. */
export async function CopiesNote({ articleId }: { articleId: string }) {
  const copies = await reading(copiesOf(articleId))
  if (!copies) return null
  const { members, count, reference, isEarliest } = copies
  const held = members.find((member) => member.articleId === reference)
  return (
    <aside className={styles.note} aria-label="Other printings of this text">
      <p>{sentence(copies)}</p>
      <details>
        <summary>Who printed it, and what each changed</summary>
        <p>
          Held against the {isEarliest ? 'earliest of those that are here' : 'longest of those that are here'}
          {held && `, that of ${held.outletName}`}. {!isEarliest && 'Which came first is not known. '}
          <Link href="/method#copies">How such texts are found</Link>
        </p>
        <ul>
          {members.map((member) => (
            <li key={member.articleId}>
              {member.articleId === articleId ? (
                <b>{member.outletName} (this page)</b>
              ) : (
                <Link href={`/articles/${member.articleId}`}>{member.outletName}</Link>
              )}
              , {publishedWords(member.published)}: {member.headline ?? 'headline not seen'}
              <small>{changes(member)}</small>
            </li>
          ))}
        </ul>
        {count > members.length && <p>{count - members.length} further printings are not listed.</p>}
      </details>
    </aside>
  )
}

function sentence({ credit, members, count }: Copies): string {
  const changed = members.filter(({ differences }) => differences?.headlineChanged).length
  const outlets = new Set(members.map(({ outletName }) => outletName))
  const printed =
    count > members.length || outlets.has(OUTLET_NOT_STATED)
      ? `in ${count} articles`
      : `as printed by ${outlets.size === 1 ? '1 outlet, more than once' : `${outlets.size} outlets`}`
  const whose = credit
    ? `This text is credited to ${creditWords(credit, members.length)} and stands here ${printed}`
    : `Much the same text stands here ${printed}`
  if (changed === 0) return `${whose}.`
  const of = count > members.length ? `the ${members.length} listed` : `${members.length} printings`
  return `${whose}; ${changed} of ${of} ${changed === 1 ? 'has' : 'have'} another headline.`
}

function changes({ differences }: CopyMember): string {
  if (!differences) return 'The others are held against this one.'
  const { shared, headlineChanged, dropped, added, reworded } = differences
  const paragraphs = [
    dropped > 0 && `${dropped} left out`,
    added > 0 && `${added} added`,
    reworded > 0 && `${reworded} reworded`,
  ].filter((part) => part !== false)
  return [
    `${shared} % of the shorter text is shared.`,
    headlineChanged && 'Another headline.',
    paragraphs.length > 0 ? `Paragraphs: ${paragraphs.join(', ')}.` : 'The same paragraphs.',
  ]
    .filter(Boolean)
    .join(' ')
}
