import type { MentionOf, PortableMention, PortableSpan } from '@/lib/core/coding/portable-mention'

const MOST_WORDS = 12 // what content/ keeps of anybodyʼs text at the most (content/README.md)

/** Whether a phrase has more words than content/ keeps; in a file it is then cut. */
export function isLong({ phrase }: PortableMention): boolean {
  return phrase.trim().split(/\s+/).length > MOST_WORDS
}

/** The entry of a mention in an articleʼs file. `hasPlace`: the file names the text that its places point into. */
export function mentionEntry(mention: PortableMention, hasPlace: boolean): object {
  switch (mention.kind) {
    case 'term':
      return termEntry(mention, hasPlace)
    case 'quantity':
      return quantityEntry(mention, hasPlace)
    case 'window':
      return windowEntry(mention, hasPlace)
    case 'citation':
      return citationEntry(mention, hasPlace)
  }
}

/** The places of one role, in the order of the text. */
function placesOf({ spans }: PortableMention, role: PortableSpan['role']): [number, number][] {
  return spans
    .filter((span) => span.role === role)
    .map(({ start, end }): [number, number] => [start, end])
    .sort(([one], [other]) => one - other)
}

/** The phrase, its meaning and its places; a coding of a split phrase keeps the first part, as content/ does. */
function phrased(mention: PortableMention, hasPlace: boolean) {
  const { gloss, note, checked } = mention
  const whole = hasPlace ? placesOf(mention, 'whole') : []
  const tail = hasPlace ? placesOf(mention, 'tail') : []
  const [head = mention.phrase] = mention.phrase.split(' … ')
  const [first] = whole
  const isSplit = tail.length > 0 && first !== undefined && head.length === first[1] - first[0]
  const full = isSplit ? head : mention.phrase
  const phrase = isLong({ ...mention, phrase: full }) ? firstWords(full) : full
  const at = whole.map(([start, end]) => [start, phrase === full ? end : start + phrase.length])
  return {
    ...{ phrase, gloss, note, ...(checked && { checked }) },
    ...(at.length > 0 && { at }),
    ...(tail.length > 0 && { tail }),
  }
}

function firstWords(phrase: string): string {
  return new RegExp(`^\\s*(?:\\S+\\s+){${MOST_WORDS - 1}}\\S+`).exec(phrase)?.[0] ?? phrase
}

function termEntry(term: MentionOf<'term'>, hasPlace: boolean) {
  const { facet, concept, voice, speaker, position, denotes, head, modifiers } = term
  const words = phrased(term, hasPlace)
  // Where places are told, there are as many as the count says.
  const count = words.at?.length ?? term.count
  return {
    ...{ ...words, facet, concept, voice, speaker, position, count, denotes },
    ...(head !== null && { head }),
    ...(modifiers.length > 0 && { modifiers }),
  }
}

function quantityEntry(quantity: MentionOf<'quantity'>, hasPlace: boolean) {
  const { value, low, high, modifier, measure, unit, unitStated, population, act, actStated } = quantity
  const { window, windowInherited, voice, speaker, attributedTo, position, shareOf, per } = quantity
  const { figure, shifts } = quantity
  const isTold = speaker === (voice === 'outlet' ? null : attributedTo)
  return {
    ...phrased(quantity, hasPlace),
    ...{ value, low, high, modifier, measure, unit, unitStated, population, act, actStated, window },
    ...(windowInherited !== null && { windowInherited }),
    ...{ voice, ...(!isTold && { speaker }), attributedTo, position, shareOf, per },
    ...{ figure, shifts: shifts ?? [] },
  }
}

function windowEntry(window: MentionOf<'window'>, hasPlace: boolean) {
  const { windowKind, start, end, literalStart, literalEnd, basis, dates, voice, speaker, position } = window
  const literal =
    literalStart === null && literalEnd === null ? null : { start: literalStart, end: literalEnd }
  return {
    ...{ ...phrased(window, hasPlace), kind: windowKind, start, end, literal, basis, dates },
    ...{ ...(voice !== null && { voice }), ...(speaker !== null && { speaker }), position },
  }
}

function citationEntry(citation: MentionOf<'citation'>, hasPlace: boolean) {
  const { name, title, organisation, sector, named, mode, document, quotedWords } = citation
  const { voice, speaker, position, via, duplicateOf, cue } = citation
  const { phrase, ...places } = phrased(citation, hasPlace)
  const quote = hasPlace ? placesOf(citation, 'quote') : []
  const isCue = cue === (citation.phrase === '' ? null : citation.phrase)
  return {
    phrase: phrase === '' ? null : phrase,
    ...{ ...places, ...(!isCue && { cue }), name, title, organisation, sector, named, mode, document },
    ...{ quotedWords, ...(quote.length > 0 && { quote }) },
    ...{ ...(voice !== null && { voice }), ...(speaker !== null && { speaker }), position, via },
    ...(duplicateOf !== null && { duplicateOf }),
  }
}
