import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'

/** An unknown concept: names it and leads to the list. */
export default function TermNotFound() {
  return (
    <>
      <h1>
        There is no term <AskedFor param="concept" />
      </h1>
      <p className="lead">
        All wordings of the codebook stand in the <Link href="/terms">list of terms</Link>; any other word is
        found by <Link href="/search">search</Link>.
      </p>
    </>
  )
}
