import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'

/** An unknown outlet: names it and leads to the list. */
export default function OutletNotFound() {
  return (
    <>
      <h1>
        There is no outlet <AskedFor param="outlet" />
      </h1>
      <p className="lead">
        All outlets stand in the <Link href="/outlets">list of outlets</Link>.
      </p>
    </>
  )
}
