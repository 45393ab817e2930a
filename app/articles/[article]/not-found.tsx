import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'

/** An unknown article: names it and leads to where articles are listed. */
export default function ArticleNotFound() {
  return (
    <>
      <h1>
        There is no article <AskedFor param="article" />
      </h1>
      <p className="lead">
        An article’s name is that of its release and its outlet, such as nc-detainers-2019--breitbart.
        Articles are listed under their <Link href="/">release</Link> and their{' '}
        <Link href="/outlets">outlet</Link>.
      </p>
    </>
  )
}
