import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'

/** A frozen view that is not there. */
export default function NoSuchFrozenView() {
  return (
    <>
      <h1>
        There is no frozen view <AskedFor param="view" />
      </h1>
      <p>
        The address may have been cut short: what is frozen stays under its address. A new one begins at{' '}
        <Link href="/compare">Compare</Link>.
      </p>
    </>
  )
}
