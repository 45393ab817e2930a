import { asksForDecision, type DraftEntry } from '@/lib/core/review/entry'
import { type EntryRule, entryInWords, ruleOfEntry } from '@/lib/core/review/entry-words'
import type { Span } from '@/lib/core/text/span'

/** A draft as a file: its text with "\n" at line ends, and where in it a span of the text that was read stands. */
export interface DraftFile {
  /** path as it is to be shown, with forward slashes */
  path: string
  source: string
  text: string
  inSource: (span: Span) => Span
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * What the check of a draft asks to look at, as a SARIF 2.1.0 log. Columns count UTF-16 units from 1. A caveat that is
 * missing has the file as its place and no region. Context (what others printed) is left out: it is no result.
 */
export function draftSarif(entries: readonly DraftEntry[], file: DraftFile, version: string) {
  const asked = entries.flatMap((entry) => {
    const rule = asksForDecision(entry) ? ruleOfEntry(entry) : null
    return rule ? [{ entry, rule }] : []
  })
  const rules = [...new Map(asked.map(({ rule }) => [rule.id, rule])).values()]
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Parallax', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: asked.map(({ entry, rule }) => ({
          ruleId: rule.id,
          ruleIndex: indexOf.get(rule.id),
          level: entry.kind === 'finding' ? 'warning' : 'note',
          message: { text: entryInWords(entry) },
          locations: [location(entry, file)],
          ...fixesOf(entry, file),
        })),
      },
    ],
  }
}

function descriptor({ id, title, why, url }: EntryRule) {
  return {
    id,
    shortDescription: { text: title },
    ...(why ? { fullDescription: { text: why } } : {}),
    ...(url ? { helpUri: url } : {}),
  }
}

function location({ start, end }: DraftEntry, file: DraftFile) {
  const artifactLocation = { uri: uriOf(file.path) }
  const region = start === null || end === null ? {} : { region: regionOf(file, { start, end }) }
  return { physicalLocation: { artifactLocation, ...region } }
}

/** A path as a relative reference; each part escaped, so that a blank or "#" in a name stays part of it. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function regionOf(file: DraftFile, span: Span) {
  const { start, end } = file.inSource(span)
  const [from, until] = [placeAt(file.source, start), placeAt(file.source, end)]
  return {
    ...{ startLine: from.line, startColumn: from.column, endLine: until.line, endColumn: until.column },
    ...{ charOffset: start, charLength: end - start },
  }
}

/** Line and column from 1, in UTF-16 units; "\n" alone ends a line. */
export function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

/** What may stand instead; not where marks of the source stand among the words, which would be lost. */
function fixesOf(entry: DraftEntry, file: DraftFile) {
  if (entry.kind !== 'style') return {}
  const fixes = entry.hit.replacements.flatMap(({ start, end, text }) => {
    const place = file.inSource({ start, end })
    if (file.source.slice(place.start, place.end) !== file.text.slice(start, end)) return []
    const replacements = [{ deletedRegion: regionOf(file, { start, end }), insertedContent: { text } }]
    const artifactChanges = [{ artifactLocation: { uri: uriOf(file.path) }, replacements }]
    return [{ description: { text: `Replace by “${text}”` }, artifactChanges }]
  })
  return fixes.length > 0 ? { fixes } : {}
}
