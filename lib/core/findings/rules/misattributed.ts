import type { ReleaseRecord } from '../../align/record-figure'
import type { Checked, Finding, Rule } from '../finding'
import { isSameText } from '../same-text'
import { sentenceAt } from '../sentence-at'
import { speakerOf } from '../speech'
import { areDifferent, type QuotedWords, quotedWords, type Source, sharedWords, wordsOf } from '../statements'
import { quoted } from '../wording'

export const misattributed: Rule = {
  id: 'misattributed',
  title: 'Credited to somebody else',
  why: 'The same words weigh differently as an agency’s, a critic’s or a think tank’s.',
  find: (checked) => {
    const seen = new Set<string>()
    return quotedWords(checked.article).flatMap((own) => {
      // Where the record itself gives the words as this source's, it is the others that would have to be looked at.
      if (givenBy(own, checked).some(({ isOwn }) => isOwn)) return []
      const found = elsewhere(own, checked) ?? inNotes(own, checked)
      const words = own.words.join(' ')
      if (!found || seen.has(words)) return []
      seen.add(words)
      return [found]
    })
  },
}

/**
 * The same words credited to another by another outlet, where no outlet credits them to this one. A reprint of the article
 * repeats its error and speaks for nobody.
 */
function elsewhere(own: QuotedWords, { others, record }: Checked): Finding | null {
  const same = others
    .flatMap(({ article }) =>
      quotedWords(article).filter((other) => sharedWords(own.words, other.words) !== null),
    )
    .filter((other) => !isSameText(own.article, other.article))
  const [first] = same
  if (!first || !same.every((other) => areDifferent(own.source, other.source))) return null
  // Of the two, the words of a letter are not those of the person it is written to.
  if (isAddressee(first.source, record)) return null
  const shared = sharedWords(own.words, first.words) ?? own.words
  const instead = `${first.article.outletName} credits the same words to ${nameOf(first.source)}`
  return finding(own, shared, instead, [
    { articleId: first.article.id, ref: first.ref, text: first.text, start: first.start, end: first.end },
  ])
}

/** Whether the release is a letter to this source, by its title ("Letter ... to Rep. Corwin Haldane"). */
function isAddressee({ name }: Source, { title }: ReleaseRecord): boolean {
  const addressee = /\bletter\b.*?\bto (?!\w+ (?:and|or)\b)([^(]+)/i.exec(title)?.[1]
  const last = addressee?.trim().split(/\s+/).at(-1)
  return last !== undefined && name.includes(last)
}

const SAYS =
  /^(?:The )?(\p{Lu}[\p{L}\p{N}’' .-]*?)(?:’s| )+(?:says?|said|replies|replied|answers?|adds?|writes?|wrote|explains?)\b/u
const LEAST_SHARED = 6 // words in a row

/** The words that a note of the record gives as somebody else's. */
function inNotes(own: QuotedWords, checked: Checked): Finding | null {
  const other = givenBy(own, checked).find(({ isOwn }) => !isOwn)
  if (!other) return null
  const instead = `the record’s notes give the same words as those of the ${other.speaker}`
  return finding(own, other.shared, instead, [])
}

/** Those whose words these are by the notes of the record. */
function givenBy(
  own: QuotedWords,
  { record }: Checked,
): { speaker: string; shared: string[]; isOwn: boolean }[] {
  const names = `${own.source.name} ${own.source.organisation ?? ''}`.toLowerCase()
  return record.scopeNotes.flatMap((note) => {
    const speaker = SAYS.exec(note)?.[1]
    const shared = speaker ? sharedWords(own.words, wordsOf(note)) : null
    if (!speaker || !shared || shared.length < LEAST_SHARED) return []
    return [{ speaker, shared, isOwn: names.includes(speaker.toLowerCase()) }]
  })
}

function finding(
  own: QuotedWords,
  shared: readonly string[],
  instead: string,
  evidence: Finding['evidence'],
): Finding {
  const { article, text, ref, start, end } = own
  const also = alsoCredited(own)
  const who = `${nameOf(own.source)}${also ? `, in a sentence that also credits ${also}` : ''}`
  return {
    rule: 'misattributed',
    statement: `The article credits ${quoted(shortened(asPrinted(text, shared)))} to ${who}; ${instead}.`,
    evidence: [{ articleId: article.id, ref, text, start, end }, ...evidence],
    figureIds: [],
  }
}

/** The shared words as the article prints them: no more of its quotation is said to stand elsewhere than was seen there. */
function asPrinted(text: string, shared: readonly string[]): string {
  const words = [...text.matchAll(/\S+/g)]
  const plain = words.map(([word]) => wordsOf(word).join(' '))
  const from = plain.findIndex((_, at) => shared.every((word, index) => plain[at + index] === word))
  const [first, last] = [words[from], words[from + shared.length - 1]]
  return first && last ? text.slice(first.index, last.index + last[0].length) : text
}

/** Somebody else whom the sentence credits too ("According to ICE, ..., the report said"); null where nobody is. */
function alsoCredited({ article, source, start }: QuotedWords): string | null {
  const sentence = sentenceAt(article, start)?.sentence
  const other = article.citations.find(
    (citation) =>
      sentence !== undefined &&
      citation.start !== null &&
      sentence.start <= citation.start &&
      citation.start < sentence.end &&
      areDifferent(source, citation),
  )
  return other ? nameOf(other) : null
}

function nameOf({ name }: Source): string {
  return speakerOf({ speaker: name }) ?? name
}

const MOST_WORDS = 12

function shortened(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= MOST_WORDS ? text.replace(/[.,;]$/, '') : `${words.slice(0, MOST_WORDS).join(' ')} …`
}
