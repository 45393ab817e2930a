import type { CodingRefusal } from '@/lib/commands/import-coding/coding-review'
import attach from '../../attach/_form/attach.module.css'
import { refusalWords } from '../_state/coding-words'

const SHOWN_AT_ONCE = 12

/** Why nothing of a file was taken; every error with its line or place. */
export function RefusalNote({ refusal }: { refusal: CodingRefusal }) {
  const errors = refusal.code === 'errors' ? refusal.errors : []
  const rest = errors.slice(SHOWN_AT_ONCE)
  return (
    <div className={attach.other} role="alert">
      <p>{refusalWords(refusal)}</p>
      {errors.length > 0 && <Errors errors={errors.slice(0, SHOWN_AT_ONCE)} />}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Errors errors={rest} />
        </details>
      )}
    </div>
  )
}

function Errors({ errors }: { errors: Extract<CodingRefusal, { code: 'errors' }>['errors'] }) {
  return (
    <ul>
      {errors.map(({ line, place, message }) => (
        <li key={`${line} ${place} ${message}`}>
          {line !== null && <b>Line {line}: </b>}
          {place && <code>{place}</code>} {message}
        </li>
      ))}
    </ul>
  )
}
