import { stringify } from 'yaml'
import type { PortableCoding, PortableMention, PortableSpan } from './portable-coding'

const MOST_WORDS = 12 // what content/ keeps of anybodyʼs text at the most (content/README.md)

type Kind = PortableMention['kind']
type Of<K extends Kind> = Extract<PortableMention, { kind: K }>

/**
 * A coding as the file content/releases/<release>/articles/<name>.yaml that the loader reads. A phrase of more than
 * twelve words is cut to twelve, with its span; what such a file has no place for is named in a comment at its head, so
 * that nothing goes missing unsaid.
 */
export function articleYaml(portable: PortableCoding): string {
  const { article, alsoReleases, coder, coding, text, remarks, mentions } = portable
  const of = <K extends Kind>(kind: K) => mentions.filter((each): each is Of<K> => each.kind === kind)
  const isWhole = coding.extent === 'whole'
  const at = isWhole && text !== null
  const file = {
    ...article,
    alsoReleases,
    coding: { coder: coder.id, ...coding },
    text:
      isWhole && text ? { length: text.body?.length ?? leastLength(portable), sha256: text.sha256 } : null,
    terms: of('term').map((term) => termEntry(term, at)),
    quantities: of('quantity').map((quantity) => quantityEntry(quantity, at)),
    windows: of('window').map((window) => windowEntry(window, at)),
    citations: of('citation').map((citation) => citationEntry(citation, at)),
    remarks,
  }
  const head = remarksAtHead(portable).map((line) => `# ${line}\n`)
  // Aliases are not used in content/, and a folded phrase could not be found again by a search.
  return head.join('') + stringify(file, { aliasDuplicateObjects: false, lineWidth: 0 })
}

/** What to know before the file is put into content/; nothing for a coding that came from there. */
export function remarksAtHead({ release, coder, coding, text, mentions }: PortableCoding): string[] {
  const refs = (what: (mention: PortableMention) => boolean) =>
    mentions.filter(what).map(({ kind, ordinal }) => `${kind[0]}${ordinal}`)
  const told = (refs: string[], words: string) => (refs.length > 0 ? [`${words}: ${refs.join(' ')}`] : [])
  const hasPlace = coding.extent === 'whole' && text !== null
  return [
    ...(release === null ? ['The article is tied to no release yet.'] : []),
    ...(coder.kind === 'engine'
      ? [`"${coder.id}" must stand in content/coders.yaml. Checked by nobody.`]
      : []),
    ...(hasPlace && text.body === null
      ? [
          'The text is not attached, so its length is not known: text.length is the least that holds every place.',
        ]
      : []),
    ...told(
      refs(({ kind, voice, position }) =>
        kind === 'window' ? false : position === null || (voice === null && kind !== 'citation'),
      ),
      'To be filled in before the file is valid: the voice or position of',
    ),
    ...told(
      refs((mention) => mention.kind === 'quantity' && mention.shifts === null),
      'Not stored, for the record has the figure from this article alone: the shifts of',
    ),
    ...told(refs(isLong), `Cut to ${MOST_WORDS} words`),
    ...told(
      refs(({ spans }) => !hasPlace && spans.length > 0),
      'Left out, for no text is named that they point into: the places of',
    ),
    ...told(
      refs(({ kind, spans, ...rest }) => {
        if (kind === 'term') return ('head' in rest && rest.head !== null) || hasModifiers(rest)
        if (kind === 'quantity') return 'windowInherited' in rest && rest.windowInherited !== null
        if (kind === 'window') return rest.voice !== null || rest.speaker !== null
        return (
          spans.some(({ role }) => role === 'quote') || ('duplicateOf' in rest && rest.duplicateOf !== null)
        )
      }),
      'Left out, for the file has no place for it (head, modifiers, inherited window, voice of a window, quoted places, repeats)',
    ),
  ]
}

function leastLength({ coding, mentions }: PortableCoding): number {
  const ends = mentions.flatMap(({ spans }) => spans.map(({ end }) => end))
  return ends.reduce((last, end) => Math.max(last, end), coding.characters ?? 1)
}

function hasModifiers(rest: object): boolean {
  return 'modifiers' in rest && Array.isArray(rest.modifiers) && rest.modifiers.length > 0
}

function isLong({ phrase }: PortableMention): boolean {
  return phrase.trim().split(/\s+/).length > MOST_WORDS
}

/** The phrase, its meaning and its places; a coding of a split phrase keeps the first part, as content/ does. */
function phrased(mention: PortableMention, hasPlace: boolean) {
  const { gloss, note, spans } = mention
  const places = (role: PortableSpan['role']) =>
    hasPlace ? spans.filter((span) => span.role === role).map(({ start, end }) => [start, end]) : []
  const whole = places('whole')
  const parts = mention.phrase.split(' … ')
  const length = spans.find(({ role }) => role === 'whole')
  const isSplit = parts[0] !== undefined && length && parts[0].length === length.end - length.start
  const full = isSplit && places('tail').length > 0 ? (parts[0] ?? mention.phrase) : mention.phrase
  const phrase = isLong({ ...mention, phrase: full }) ? firstWords(full) : full
  const at = whole.map(([start = 0, end = 0]) => [start, phrase === full ? end : start + phrase.length])
  const tail = places('tail')
  return { phrase, gloss, note, ...(at.length > 0 && { at }), ...(tail.length > 0 && { tail }) }
}

function firstWords(phrase: string): string {
  return new RegExp(`^\\s*(?:\\S+\\s+){${MOST_WORDS - 1}}\\S+`).exec(phrase)?.[0] ?? phrase
}

function termEntry(term: Of<'term'>, hasPlace: boolean) {
  const { facet, concept, voice, speaker, position, count, denotes } = term
  return { ...phrased(term, hasPlace), facet, concept, voice, speaker, position, count, denotes }
}

function quantityEntry(quantity: Of<'quantity'>, hasPlace: boolean) {
  const { value, low, high, modifier, measure, unit, unitStated, population, act, actStated } = quantity
  const { window, voice, attributedTo, position, shareOf, per, figure, shifts } = quantity
  return {
    ...phrased(quantity, hasPlace),
    ...{ value, low, high, modifier, measure, unit, unitStated, population, act, actStated },
    ...{ window, voice, attributedTo, position, shareOf, per, figure, shifts: shifts ?? [] },
  }
}

function windowEntry(window: Of<'window'>, hasPlace: boolean) {
  const { windowKind, start, end, literalStart, literalEnd, basis, dates, position } = window
  const literal =
    literalStart === null && literalEnd === null ? null : { start: literalStart, end: literalEnd }
  return { ...phrased(window, hasPlace), kind: windowKind, start, end, literal, basis, dates, position }
}

function citationEntry(citation: Of<'citation'>, hasPlace: boolean) {
  const { name, title, organisation, sector, named, mode, document, quotedWords, position, via } = citation
  const { phrase, ...places } = phrased(citation, hasPlace)
  return {
    phrase: citation.cue === null ? null : phrase,
    ...places,
    ...{ name, title, organisation, sector, named, mode, document, quotedWords, position, via },
  }
}
