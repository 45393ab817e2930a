import { counted } from '../../../_wording/numbers'
import tools from './tools.module.css'

interface RowsLeftProps {
  /** how many of them the filters leave */
  left: number
  of: number
  /** what they are, in the singular */
  what: string
}

/** How much filters leave: "12 figures", "3 figures of 12". Heard when it changes, because the focus stays on the filter. */
export function RowsLeft({ left, of, what }: RowsLeftProps) {
  return (
    <p role="status" className={tools.count}>
      {left === of ? counted(of, what) : `${counted(left, what)} of ${of}`}
    </p>
  )
}
