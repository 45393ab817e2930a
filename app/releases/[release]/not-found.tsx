import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'
import { ExistingReleases } from './_page/existing-releases'

/** An unknown release: names it and lists those that exist. */
export default function ReleaseNotFound() {
  return (
    <>
      <h1>
        There is no release <AskedFor param="release" />
      </h1>
      <p className="lead">
        The releases that exist stand on the <Link href="/">front page</Link>.
      </p>
      <ExistingReleases />
    </>
  )
}
