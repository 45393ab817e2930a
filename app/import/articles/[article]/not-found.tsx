import { AskedFor } from '../../../_components/asked-for'
import { Link } from '../../../_components/link'

/** No such article was imported: names it and leads to where one comes in. */
export default function ImportedArticleNotFound() {
  return (
    <>
      <h1>
        There is no imported article <AskedFor param="article" />
      </h1>
      <p className="lead">
        It may have been deleted. <Link href="/import">Import an article</Link>
      </p>
    </>
  )
}
