import { AskedFor } from '../../../_components/asked-for'
import { Link } from '../../../_components/link'

/** No such job: names it and leads to where articles come in. */
export default function JobNotFound() {
  return (
    <>
      <h1>
        There is no job <AskedFor param="job" />
      </h1>
      <p className="lead">
        Jobs have numbers. <Link href="/import">Import articles</Link>
      </p>
    </>
  )
}
