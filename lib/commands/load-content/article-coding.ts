import { articleMentions } from '@/lib/content/article-mentions'
import type { ArticleContent, ExerciseArticle } from '@/lib/content/content'
import type { RecordFile } from '@/lib/content/schema/record'
import { alignmentOf, type FiguresByRelease, tiedFigure } from './alignment-rows'
import type { CodingDraft } from './coding-draft'
import { dayOf, mentionDrafts } from './mention-drafts'

/** The coding that stands in an article's own file. `records` are those of all releases. */
export function articleCoding(
  content: ArticleContent | ExerciseArticle,
  records: readonly RecordFile[],
): CodingDraft {
  const { id, path, article } = content
  const { coding, text, remarks } = article
  return {
    coding: {
      articleId: id,
      coderId: coding.coder,
      codebookVersion: coding.codebook,
      extent: coding.extent,
      characters: coding.characters,
      charactersBasis: coding.charactersBasis,
      countRule: coding.countRule,
      ledeRule: coding.ledeRule,
      textSha256: text?.sha256 ?? null,
      checkedOn: dayOf(coding.checked?.on ?? null),
      checkedAgainst: coding.checked?.against ?? null,
      checkCorrections: coding.checked?.corrections ?? null,
      remarks,
      contentPath: path,
    },
    mayBeShown: true,
    mentions: mentionDrafts(articleMentions(article, 'quotes' in content ? content.quotes : undefined)),
    alignments: alignmentsOf(content, records),
  }
}

function alignmentsOf({ releaseId, article }: ArticleContent, records: readonly RecordFile[]) {
  const figures = new Map(records.map(({ id, figures }) => [id, figures.map(tiedFigure)]))
  const about: FiguresByRelease = [releaseId, ...article.alsoReleases].map((id) => ({
    releaseId: id,
    figures: figures.get(id) ?? [],
  }))
  const addresses = [article.url, article.copyUrl]
  return article.quantities.flatMap((quantity, index) => {
    const alignment = alignmentOf(quantity, about, addresses)
    if (!alignment) return []
    return [{ ordinal: index + 1, alignment: { coderId: article.coding.coder, ...alignment } }]
  })
}
