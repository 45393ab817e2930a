import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'

/** A source that nobody cites under this name: names it and leads to the list. */
export default function SourceNotFound() {
  return (
    <>
      <h1>
        There is no source <AskedFor param="source" />
      </h1>
      <p className="lead">
        No article here cites it by this name. All who are cited stand under{' '}
        <Link href="/people">People and bodies</Link>; <Link href="/search">search</Link> finds other
        spellings. Sources of the exercises have no page.
      </p>
    </>
  )
}
