import type { CodedArticle, CodedCitation } from '../findings/coded-article'
import { evidenceAt, evidenceOf } from '../findings/evidence'
import type { Checked, Evidence, Finding, Rule } from '../findings/finding'
import { listed, quoted } from '../findings/wording'
import { mayBeOne } from './field'

const SHORT: Record<string, string> = {
  ...{
    sen: 'senator',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
  },
  ...{
    gov: 'governor',
    sgt: 'sergeant',
    capt: 'captain',
    lt: 'lieutenant',
    atty: 'attorney',
    asst: 'assistant',
  },
}

/** Offices of which somebody holds one: under two of them, one of two texts is wrong, or old. */
const OFFICES = new Set(
  (
    'sheriff senator representative governor secretary director commissioner mayor attorney judge president captain ' +
    'sergeant lieutenant chief officer administrator minister'
  ).split(' '),
)

/** Words that make another office of the same one. */
const RANKS = new Set(
  'deputy assistant associate acting interim former retired vice under lieutenant chief'.split(' '),
)

/** In this rule `others` are all that is known of a title: the record names no officials. */
export const titleDiffers: Rule = {
  id: 'title-differs',
  title: 'Another title than elsewhere',
  why: 'A deputy’s word is not the head’s, and a reader who looks the person up finds another office.',
  find: (checked) => {
    const seen = new Set<string>()
    return checked.article.citations.flatMap((citation) => {
      const finding = differing(citation, checked)
      if (!finding || seen.has(finding.statement)) return []
      seen.add(finding.statement)
      return [finding]
    })
  },
}

interface Titled {
  article: CodedArticle
  citation: CodedCitation
  title: string
}

function differing(citation: CodedCitation, { article, others }: Checked): Finding | null {
  const own = officeOf(citation)
  if (own === null || !citation.name.includes(' ')) return null
  const elsewhere = others.flatMap((other) =>
    other.article.citations.flatMap((one): Titled[] => {
      const office = officeOf(one)
      const isSame = one.name.includes(' ') && mayBeOne(one.name, citation.name)
      return isSame && office !== null ? [{ article: other.article, citation: one, title: office }] : []
    }),
  )
  const [first] = elsewhere
  if (!first || !elsewhere.every(({ title }) => areTwoOffices(own, title))) return null
  const outlets = listed(elsewhere.map((one) => one.article.outletName))
  const verb = new Set(elsewhere.map((one) => one.article.id)).size > 1 ? 'print' : 'prints'
  return {
    rule: 'title-differs',
    statement: `The article gives ${citation.name} as ${quoted(own)}; ${outlets} ${verb} ${quoted(first.title)}.`,
    evidence: [
      placeOf(article, citation, own),
      ...elsewhere.map((one) => evidenceOf(one.article, one.citation)),
    ],
    figureIds: [],
  }
}

function officeOf({ title }: CodedCitation): string | null {
  return title !== null && title.trim() !== '' ? title.trim() : null
}

function areTwoOffices(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const offices = (words: string[]) => words.filter((word) => OFFICES.has(word) && !RANKS.has(word))
  const ranks = (words: string[]) =>
    words
      .filter((word) => RANKS.has(word))
      .sort()
      .join(' ')
  const [x, y] = [offices(a), offices(b)]
  if (x.length === 0 || y.length === 0) return false
  return x.some((office) => y.includes(office)) ? ranks(a) !== ranks(b) : true
}

function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => SHORT[word] ?? word)
}

/** Title and name where they stand together, else the citation. */
function placeOf(article: CodedArticle, citation: CodedCitation, title: string): Evidence {
  const at = article.text?.indexOf(`${title} ${citation.name}`) ?? -1
  const end = at + title.length + 1 + citation.name.length
  return (at >= 0 ? evidenceAt(article, at, end) : null) ?? evidenceOf(article, citation)
}
