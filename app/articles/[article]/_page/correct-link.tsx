import { Link } from '../../../_components/link'

/** The way to where a person corrects the coding of an article whose text is here. */
export function CorrectLink({ articleId }: { articleId: string }) {
  return (
    <p>
      <Link href={`/articles/${articleId}/correct`}>Correct this coding</Link>
    </p>
  )
}
