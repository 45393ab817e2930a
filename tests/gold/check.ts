import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** Start and end of a stretch, in UTF-16 units, end exclusive. */
type Stretch = [number, number]
type Entry = { start: number; end: number; text?: string; [field: string]: unknown }
export interface Coded {
  article: string
  text: { length: number; sha256: string }
  outside: Stretch[]
  terms: Entry[]
  quantities: Entry[]
  windows: Entry[]
  citations: Entry[]
}
type Kind = 'terms' | 'quantities' | 'windows' | 'citations'
/** The ids of the codebook's lists; concepts with the facet they belong to. */
export interface Ids {
  lists: Record<'facets' | 'units' | 'acts' | 'window-kinds' | 'sectors' | 'modes', Set<string>>
  concepts: Map<string, Set<string>>
}

const KINDS: Kind[] = ['terms', 'quantities', 'windows', 'citations']
/** Longer phrases would be somebody's sentences. */
const LONGEST_PHRASE = 12
const ONE_OF: Record<string, string[]> = {
  voice: ['outlet', 'quoted', 'paraphrased', 'scare quotes'],
  position: ['headline', 'lede', 'body'],
  measure: ['count', 'share', 'rate', 'rank', 'money', 'duration', 'ratio'],
  modifier: [
    ...['exact', 'about', 'nearly', 'more than', 'at least', 'fewer than', 'up to', 'range', 'average'],
    ...['complement', 'vague', 'none-round', 'increase', 'decrease'],
  ],
  basis: ['stated', 'implied', 'relative'],
}
const QUOTED_WORD = /[0-9A-Za-z[\]$%&]+(?:[.,'’:/-]*[0-9A-Za-z[\]$%&]+)*/g

/** Reads the codebook's ids from its folder, or null where the folder is absent. */
export function codebookIds(folder: string): Ids | null {
  if (!existsSync(folder)) return null
  const entries = (list: string) =>
    parse(readFileSync(path.join(folder, `${list}.yaml`), 'utf8')).entries as { id: string; facet?: string }[]
  const set = (list: string) => new Set(entries(list).map((entry) => entry.id))
  const concepts = new Map<string, Set<string>>()
  for (const { id, facet } of entries('concepts')) {
    concepts.set(id, (concepts.get(id) ?? new Set()).add(facet ?? ''))
  }
  return {
    lists: {
      facets: set('facets'),
      units: set('units'),
      acts: set('acts'),
      'window-kinds': set('window-kinds'),
      sectors: set('sectors'),
      modes: set('modes'),
    },
    concepts,
  }
}

/** The canonical texts of a folder by their SHA-256; empty where the folder is absent. */
export function textsBySha(folder: string): Map<string, string> {
  const texts = new Map<string, string>()
  if (!existsSync(folder)) return texts
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    texts.set(createHash('sha256').update(text).digest('hex'), text)
  }
  return texts
}

/** What is wrong with one coder's file: its spans against the text. One message each; empty when nothing is. */
export function spanFaults(coded: Coded, text: string): string[] {
  const faults: string[] = []
  if (text.length !== coded.text.length) faults.push(`${coded.article}: the text has length ${text.length}`)
  for (const kind of KINDS) {
    coded[kind].forEach((entry, i) => {
      const at = `${coded.article}, ${kind}[${i}]`
      const before = coded[kind][i - 1]
      const slice = text.slice(entry.start, entry.end)
      if (entry.text !== undefined && slice !== entry.text)
        faults.push(`${at}: "${entry.text}" is not at ${entry.start}`)
      if (slice.split(/\s+/).length > LONGEST_PHRASE && entry.text !== undefined)
        faults.push(`${at}: "${slice}" is too long`)
      if (slice === '' || slice !== slice.trim())
        faults.push(`${at}: "${slice}" is empty or begins or ends with a space`)
      if (before && before.start > entry.start) faults.push(`${at}: "${slice}" is out of order`)
    })
  }
  return faults
}

/** What is wrong with one gold file beyond its spans: overlaps, ids, dates, quoted words, links within the file. */
export function goldFaults(gold: Coded, text: string, ids: Ids): string[] {
  const faults: string[] = []
  const spans = (kind: Kind): Stretch[] =>
    gold[kind].flatMap((entry) => [
      [entry.start, entry.end] as Stretch,
      ...(entry.tail ? [entry.tail as Stretch] : []),
    ])
  for (const kind of ['terms', 'quantities', 'windows'] as const) {
    const sorted = spans(kind).sort((a, b) => a[0] - b[0])
    sorted.forEach(([start, end], i) => {
      const next = sorted[i + 1]
      if (next && next[0] < end)
        faults.push(`${gold.article}, ${kind}: "${text.slice(start, end)}" overlaps the next at ${next[0]}`)
    })
  }
  for (const kind of KINDS) {
    gold[kind].forEach((entry, i) => {
      const at = `${gold.article}, ${kind}[${i}] "${text.slice(entry.start, entry.end)}"`
      const bad = (field: string) => faults.push(`${at}: unknown ${field} "${entry[field]}"`)
      for (const [start, end] of gold.outside) {
        if (entry.start < end && start < entry.end) faults.push(`${at}: stands outside the article`)
      }
      for (const [field, allowed] of Object.entries(ONE_OF)) {
        if (entry[field] !== undefined && !allowed.includes(String(entry[field]))) bad(field)
      }
      faults.push(
        ...[...listFaults(kind, entry, ids), ...linkFaults(kind, entry, gold, text)].map(
          (fault) => `${at}: ${fault}`,
        ),
      )
    })
  }
  return faults
}

function listFaults(kind: Kind, entry: Entry, ids: Ids): string[] {
  const unknown = (field: string, list: keyof Ids['lists']) =>
    entry[field] === null || ids.lists[list].has(String(entry[field]))
      ? []
      : [`unknown ${field} "${entry[field]}"`]
  if (kind === 'terms') {
    const misplaced =
      entry.concept !== null && !ids.concepts.get(String(entry.concept))?.has(String(entry.facet))
    return [
      ...unknown('facet', 'facets'),
      ...(misplaced ? [`no concept "${entry.concept}" in "${entry.facet}"`] : []),
    ]
  }
  if (kind === 'quantities') return [...unknown('unit', 'units'), ...unknown('act', 'acts')]
  if (kind === 'windows') return unknown('kind', 'window-kinds')
  return [...unknown('sector', 'sectors'), ...unknown('mode', 'modes')]
}

function linkFaults(kind: Kind, entry: Entry, gold: Coded, text: string): string[] {
  const faults: string[] = []
  const speaker = kind === 'terms' ? entry.speaker : entry.attributedTo
  const isSpoken = entry.voice === 'quoted' || entry.voice === 'paraphrased'
  if ((kind === 'terms' || kind === 'quantities') && isSpoken !== (speaker !== null)) {
    faults.push(`voice "${entry.voice}" with the speaker "${speaker}"`)
  }
  if (isSpoken && !gold.citations.some((citation) => citation.name === speaker))
    faults.push(`nobody cited is "${speaker}"`)
  if (kind === 'quantities') {
    for (const window of [entry.window, entry.windowInherited]) {
      if (window !== null && !gold.windows.some((other) => other.text === window))
        faults.push(`no window "${window}"`)
    }
  }
  if (kind === 'windows') {
    for (const day of [entry.from, entry.until]) {
      if (day !== null && !/^\d{4}-\d\d-\d\d$/.test(String(day))) faults.push(`no day "${day}"`)
    }
    if (entry.from !== null && entry.until !== null && String(entry.from) > String(entry.until))
      faults.push('ends before it begins')
  }
  if (kind === 'citations') {
    const content = entry.content as Stretch[]
    const quote = entry.quote as Stretch[]
    const words = quote.flatMap(
      ([start, end]) => text.slice(start, end).replaceAll('—', ' ').match(QUOTED_WORD) ?? [],
    )
    if (words.length !== entry.quotedWords)
      faults.push(`${words.length} words are quoted, not ${entry.quotedWords}`)
    if (content.length === 0) faults.push('attributes nothing')
    for (const [start, end] of quote) {
      if (!content.some((stretch) => stretch[0] <= start && end <= stretch[1]))
        faults.push('quotes outside its content')
    }
    if ((entry.mode === 'paraphrase') !== (quote.length === 0))
      faults.push(`mode "${entry.mode}" with ${quote.length} quoted stretches`)
    const twin = entry.duplicateOf
    if (twin !== undefined && !gold.citations.some((other) => other.start === twin))
      faults.push(`no citation starts at ${twin}`)
  }
  return faults
}
