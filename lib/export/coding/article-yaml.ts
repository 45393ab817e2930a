import { stringify } from 'yaml'
import type { PortableMention } from '@/lib/core/coding/portable-mention'
import { renumbered } from '@/lib/core/coding/renumbered'
import { isLong, mentionEntry } from './mention-entry'
import type { PortableCoding } from './portable-coding'

/**
 * A coding as the file content/releases/<release>/articles/<name>.yaml that the loader reads. A phrase of more than
 * twelve words is cut to twelve, with its span; what such a file has no place for is named in a comment at its head, so
 * that nothing goes missing unsaid.
 */
export function articleYaml(given: PortableCoding): string {
  // Such a file numbers nothing: what refers to a mention names its place in the list.
  const portable = { ...given, mentions: renumbered(given.mentions) }
  const { article, alsoReleases, coder, coding, text, remarks, mentions } = portable
  const isWhole = coding.extent === 'whole'
  const at = isWhole && text !== null
  const of = (kind: PortableMention['kind']) =>
    mentions.filter((each) => each.kind === kind).map((each) => mentionEntry(each, at))
  const file = {
    ...article,
    alsoReleases,
    coding: { coder: coder.id, ...coding },
    text:
      isWhole && text ? { length: text.body?.length ?? leastLength(portable), sha256: text.sha256 } : null,
    ...{ terms: of('term'), quantities: of('quantity'), windows: of('window'), citations: of('citation') },
    remarks,
  }
  const head = remarksAtHead(portable).map((line) => `# ${line}\n`)
  // Aliases are not used in content/, and a folded phrase could not be found again by a search.
  return head.join('') + stringify(file, { aliasDuplicateObjects: false, lineWidth: 0 })
}

/** What to know before the file is put into content/; nothing for a coding that came from there. */
function remarksAtHead({ release, coder, coding, recordedAt, text, mentions }: PortableCoding): string[] {
  const refs = (what: (mention: PortableMention) => boolean) =>
    mentions.filter(what).map(({ kind, ordinal }) => `${kind[0]}${ordinal}`)
  const told = (refs: string[], words: string) => (refs.length > 0 ? [`${words}: ${refs.join(' ')}`] : [])
  const hasPlace = coding.extent === 'whole' && text !== null
  return [
    ...(release === null ? ['The article is tied to no release yet.'] : []),
    ...(recordedAt === null
      ? []
      : [
          `Before it is put into content/, "${coder.id}" must stand in content/coders.yaml.`,
          ...(coder.kind === 'engine' ? ['Read by machine, checked by nobody.'] : []),
        ]),
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
    ...told(refs(isLong), 'Cut to 12 words'),
    ...told(
      refs((mention) => countInFile(mention, hasPlace) !== mention.count),
      'Not counted by its places, as the file counts: the count of',
    ),
    ...told(
      refs(({ spans }) => !hasPlace && spans.length > 0),
      'Left out, for no text is named that they point into: the places of',
    ),
  ]
}

/** What the loader will count: the places, where there are any; else once, and for a term what it says. */
function countInFile({ kind, count, spans }: PortableMention, hasPlace: boolean): number {
  const places = hasPlace ? spans.filter(({ role }) => role === 'whole').length : 0
  return places > 0 ? places : kind === 'term' ? count : 1
}

function leastLength({ coding, mentions }: PortableCoding): number {
  const ends = mentions.flatMap(({ spans }) => spans.map(({ end }) => end))
  return ends.reduce((last, end) => Math.max(last, end), coding.characters ?? 1)
}
