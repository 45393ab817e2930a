import type { CSSProperties } from 'react'
import { type DocumentBlock, documentBlocks } from './document-blocks'
import styles from './document-text.module.css'

/** The official document as it was typed: its lines, and its tables as tables. */
export function DocumentText({ body }: { body: string }) {
  return (
    <div className={styles.document}>
      {documentBlocks(body).map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never change places
        <Block key={place} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: DocumentBlock }) {
  if (block.kind === 'words') {
    return (
      <p>
        {block.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    )
  }
  return (
    <table>
      {block.caption && <caption>{block.caption}</caption>}
      <tbody>
        {block.rows.map(({ depth, label, value }) => (
          <tr key={`${depth} ${label} ${value}`}>
            <th scope="row" style={{ '--depth': depth } as CSSProperties}>
              {label}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
