import type { ArticleCoding } from '@/lib/core/compare/pages'
import type { BroughtInCoding } from '@/lib/queries/brought-in-codings'
import { overAll } from '../../../../_wording/coding'
import styles from './coding-downloads.module.css'
import { TakeBack } from './take-back'

interface CodingDownloadsProps {
  articleId: string
  codings: ArticleCoding[]
  /** those that can be taken back as they came in from a file */
  broughtIn: BroughtInCoding[]
}

/** Who coded an article, and each coding as a file in two forms. */
export function CodingDownloads({ articleId, codings, broughtIn }: CodingDownloadsProps) {
  if (codings.length === 0) return <p className="lead">Nobody has coded this article yet.</p>
  return (
    <section aria-labelledby="codings">
      <h2 id="codings">Take a coding away</h2>
      <p className="lead">
        YAML is the form of this project’s own files. The annotation file is in the W3C’s form for notes on
        web pages, with every field in it. Neither holds the article: short phrases, and where they stand.
      </p>
      <ul className={styles.list}>
        {codings.map(({ coder, extent, isShown, mentions, codebookVersion, begunByMachine }) => {
          const address = `/api/v1/articles/${articleId}/codings/${coder.id}`
          const name = coder.engineVersion ? `${coder.name} ${coder.engineVersion}` : coder.name
          const back = broughtIn.find(({ coderId }) => coderId === coder.id)
          return (
            <li key={`${coder.id} ${codebookVersion}`}>
              <h3>{name}</h3>
              <p className={styles.facts}>
                {codedBy(coder, begunByMachine)} · {extent === 'whole' ? 'whole article' : 'opening alone'} ·{' '}
                {mentions.length} {mentions.length === 1 ? 'mention' : 'mentions'} · codebook{' '}
                {codebookVersion}
                {isShown && ' · shown in comparisons'}
              </p>
              <p className={styles.links}>
                <a href={`${address}.yaml`} download aria-label={`YAML of the coding by ${name}`}>
                  YAML
                </a>
                <a
                  href={`${address}.jsonld`}
                  download
                  aria-label={`Web annotations (JSON-LD) of the coding by ${name}`}
                >
                  Web annotations (JSON-LD)
                </a>
              </p>
              {back && <TakeBack articleId={articleId} coding={back} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function codedBy({ kind }: ArticleCoding['coder'], begun: ArticleCoding['begunByMachine']): string {
  if (kind === 'engine') return 'By machine, checked by nobody'
  return begun ? `By machine (${begun.from}), ${overAll(begun)} phrases looked at` : 'By hand'
}
