import { alignWith } from '../align/align-article'
import type { ReleaseRecord } from '../align/record-figure'
import { indexRecord } from '../align/record-index'
import type { SectorIndex } from '../extract/citations/sector-of'
import { readArticleText } from '../extract/pipeline'
import type { ConceptIndex } from '../extract/terms/concept-index'
import { caveatRows } from '../findings/caveats'
import type { Checked } from '../findings/finding'
import { codedArticleOf } from '../findings/from-reading'
import { findingsOf } from '../findings/registry'
import { tiedQuantities } from '../findings/tied'
import { recordedAmount } from '../findings/wording'
import { checkStyle } from '../style/check-style'
import type { StyleGuide } from '../style/guide'
import type { NotApplied } from '../style/in-force'
import { articleText } from '../text/article-text'
import type {
  CaveatEntry,
  DraftEntry,
  FindingEntry,
  NumberEntry,
  SourceEntry,
  StyleEntry,
  TermEntry,
} from './entry'
import { type AlignedArticle, type Field, isAsked, mayBeOne } from './field'
import { mayBeMisnamed } from './misnamed'
import { namesIn } from './name-differs'
import { draftRules } from './rules'
import { withWindow } from './with-window'

/** What a draft is held against. Made ready once, it serves every version of the draft. */
export interface DraftGiven {
  concepts: ConceptIndex
  sectors?: SectorIndex
  /** ISO day of publication, or null */
  published: string | null
  /** each speaks for itself: what two of them have a rule for is noted twice */
  guides: readonly StyleGuide[]
  /** the release with the other articles about it, and what these printed (fieldOf); null where none was chosen */
  against: { record: ReleaseRecord; others: readonly AlignedArticle[]; field: Field } | null
}

export interface DraftCheck {
  /** in the order of the text, what is missing from it at the end */
  entries: DraftEntry[]
  /** rules of the guides that do not hold on the day of the draft */
  notApplied: (NotApplied & { guideId: string })[]
  /** the draft's numbers that no figure of the record is, or could have become, as printed; none where it is held against nothing */
  untied: string[]
}

/** The article id under which evidence is the draft's own. */
export const DRAFT = 'this draft'

/**
 * Everything there is to say to an editor about a draft, in the order of its text. `text` is canonical, its headline the
 * first line. Pure and total; same output for same input. Nothing of it is a verdict.
 */
export function checkDraft(
  text: string,
  { concepts, sectors, published, guides, against }: DraftGiven,
): DraftCheck {
  const article = articleText(text)
  const reading = readArticleText(article, { docDate: published, concepts, sectors })
  const { headline } = article
  const coded = codedArticleOf(reading, {
    ...{ id: DRAFT, outletName: DRAFT, published, text },
    headline: headline && text.slice(headline.start, headline.end),
  })
  const styles = guides.map((guide) => ({
    guideId: guide.id,
    ...checkStyle(article, reading.terms, guide, published),
  }))
  const entries: DraftEntry[] = styles.flatMap(({ hits }) =>
    hits.map((hit): StyleEntry => ({ kind: 'style', start: hit.start, end: hit.end, hit })),
  )
  let untied: string[] = []
  if (against) {
    const { record, others, field } = against
    const aligned = new Map(
      alignWith(indexRecord(record), coded.quantities, published).map((one) => [one.ref, one]),
    )
    const checked: Checked = { record, article: coded, aligned, others }
    const tied = new Set(tiedQuantities(checked).map(({ quantity }) => quantity.ref))
    untied = coded.quantities.filter(({ ref }) => !tied.has(ref)).map(({ phrase }) => phrase)
    entries.push(...findings(checked), ...caveats(checked), ...numbers(checked, field))
    entries.push(...terms(checked, field), ...sources(checked, field))
  }
  const notApplied = styles.flatMap((style) =>
    style.notApplied.map((one) => ({ ...one, guideId: style.guideId })),
  )
  return { entries: entries.sort(inOrder), notApplied, untied }
}

function findings(checked: Checked): FindingEntry[] {
  const found = [...findingsOf(checked), ...draftRules.flatMap((rule) => rule.find(checked))]
  return found.map((one) => {
    const finding = withWindow(one, checked)
    const own = finding.evidence.find(({ articleId, start }) => articleId === DRAFT && start !== null)
    const statement = ofDraft(finding.statement)
    return {
      ...{ kind: 'finding', start: own?.start ?? null, end: own?.end ?? null },
      finding: { ...finding, statement },
    }
  })
}

/** The rules speak of an article; what is held here against the record is a draft. */
function ofDraft(statement: string): string {
  return statement.replace(/\b([Tt])he article\b/g, '$1he draft')
}

function caveats(checked: Checked): CaveatEntry[] {
  return caveatRows(checked.record, [checked]).flatMap(({ id, label, cells: [cell] }) => {
    if (!cell || cell.standing === 'stated') return []
    const contradicted = cell.standing === 'contradicted'
    return [{ kind: 'caveat', start: null, end: null, id: id.replace(/^caveat /, ''), label, contradicted }]
  })
}

function numbers(checked: Checked, field: Field): NumberEntry[] {
  return tiedQuantities(checked).map(({ quantity, figure, tie }) => ({
    ...{
      kind: 'number',
      start: quantity.start,
      end: quantity.end,
      ref: quantity.ref,
      phrase: quantity.phrase,
    },
    ...{ figureId: figure.id, label: figure.label, recorded: recordedAmount(figure), relation: tie.relation },
    field: field.numbers[figure.id] ?? [],
  }))
}

/** Terms that the field uses too; one that nobody else used has nothing to be set beside. */
function terms({ article }: Checked, field: Field): TermEntry[] {
  const uses = new Map(field.terms.map((term) => [term.concept, term.uses]))
  return article.terms.flatMap(({ concept, phrase, voice, start, end }): TermEntry[] => {
    const found = concept === null ? undefined : uses.get(concept)
    return concept !== null && found
      ? [{ kind: 'term', start, end, concept, phrase, voice, field: found }]
      : []
  })
}

function sources({ article }: Checked, field: Field): SourceEntry[] {
  const here = article.citations.filter(isAsked)
  const persons = article.citations.flatMap(namesIn)
  return (
    field.sources
      .filter(({ name }) => !here.some((one) => mayBeOne(one.name, name)))
      // Who may be here under another name is the matter of a rule.
      .filter(({ name, title }) => title === null || !persons.some((one) => mayBeMisnamed(one, name)))
      .map((source) => ({ kind: 'source', start: null, end: null, source }))
  )
}

const KINDS: readonly DraftEntry['kind'][] = ['finding', 'style', 'number', 'term', 'caveat', 'source']

function inOrder(one: DraftEntry, other: DraftEntry): number {
  const [a, b] = [one.start ?? Number.POSITIVE_INFINITY, other.start ?? Number.POSITIVE_INFINITY]
  return a === b ? KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) : a - b
}
