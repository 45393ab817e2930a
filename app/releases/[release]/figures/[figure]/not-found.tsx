import { AskedFor } from '../../../../_components/asked-for'
import { Link } from '../../../../_components/link'

/** An unknown figure: names it, and leads to what there is. */
export default function FigureNotFound() {
  return (
    <>
      <h1>
        There is no figure <AskedFor param="figure" /> in the release <AskedFor param="release" />
      </h1>
      <p className="lead">
        The figures of a release stand on its page; the releases stand on the <Link href="/">front page</Link>
        .
      </p>
    </>
  )
}
