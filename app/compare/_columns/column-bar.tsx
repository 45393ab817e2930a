import {
  besideCoder,
  movedColumn,
  toggleHidden,
  togglePinned,
  withoutColumn,
} from '@/lib/core/compare/workspace/arrange'
import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { MOST_COLUMNS, type View } from '@/lib/core/compare/workspace/view'
import { EnteredTag } from '../../_components/entered-tag'
import { addressOf } from '../_state/address'
import styles from './column-bar.module.css'
import { columnAbout } from './column-words'

interface ColumnBarProps {
  view: View
  columns: WorkspaceColumn[]
}

/**
 * The columns in their order, each with what can be done to it: move, pin, hide, remove. Folded once there is something
 * to compare, so that the table is what one sees first.
 */
export function ColumnBar({ view, columns }: ColumnBarProps) {
  return (
    <details className={styles.bar} open={columns.length < 2}>
      <summary id="columns">
        <h2>Columns</h2>{' '}
        <small>
          {columns.length} of at most {MOST_COLUMNS}: move, pin, hide, remove
        </small>
      </summary>
      <ol>
        {columns.map((column) => (
          <ColumnItem key={column.key} view={view} column={column} />
        ))}
      </ol>
    </details>
  )
}

function ColumnItem({ view, column }: { view: View; column: WorkspaceColumn }) {
  const { key, name } = column
  const [left, right] = [movedColumn(view, key, -1), movedColumn(view, key, 1)]
  const isPinned = view.pinned.includes(key)
  const isHidden = view.hidden.includes(key)
  return (
    <li data-hidden={isHidden || undefined}>
      <p>
        <a href={`/${column.kind}s/${column.id}`}>{name}</a> {column.isEntered && <EnteredTag />}
        <small>
          {[columnAbout(column), isPinned ? 'pinned' : null, isHidden ? 'hidden' : null]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {column.kind === 'article' && column.about && (
          <small lang={column.articles[0]?.language === 'es' ? 'es' : undefined}>{column.about}</small>
        )}
      </p>
      <ul aria-label={`${name}: what to do with this column`}>
        <Act view={left} name={`left ${key}`} label={`Move ${name} left`} words="←" />
        <Act view={right} name={`right ${key}`} label={`Move ${name} right`} words="→" />
        <Act
          view={togglePinned(view, key)}
          name={`pin ${key}`}
          label={isPinned ? `Unpin ${name}` : `Pin ${name}: it stands first, and in view where there is room`}
          words={isPinned ? 'unpin' : 'pin'}
        />
        <Act
          view={toggleHidden(view, key)}
          name={`hide ${key}`}
          label={`${isHidden ? 'Show' : 'Hide'} ${name}`}
          words={isHidden ? 'show' : 'hide'}
        />
        {!key.includes('@') && (
          <Act
            view={besideCoder(view, key, otherCoder(column))}
            name={`coder ${key}`}
            label={`Set ${name} as coded by ${otherCoder(column)} beside it`}
            words={`+ by ${otherCoder(column)}`}
          />
        )}
        <Act view={withoutColumn(view, key)} name={`remove ${key}`} label={`Remove ${name}`} words="remove" />
      </ul>
    </li>
  )
}

/** Whose coding is likely to be of interest beside the one that a column shows. */
function otherCoder({ articles }: WorkspaceColumn): 'hand' | 'machine' {
  return articles.some(({ coderKind }) => coderKind === 'person') ? 'machine' : 'hand'
}

/** One thing to do, as a link to the view that it makes; plain words where there is nothing left to do. */
function Act({
  view,
  name,
  label,
  words,
}: {
  view: View | null
  name: string
  label: string
  words: string
}) {
  return (
    <li>
      {view ? (
        <a href={addressOf(view)} data-soft={name} aria-label={label} title={label}>
          {words}
        </a>
      ) : (
        <span aria-hidden="true">{words}</span>
      )}
    </li>
  )
}
