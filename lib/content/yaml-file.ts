import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import { type ContentError, placeOf } from './content-error'

/** A file of content/ as parsed: plain data, and where in the file each piece of it stands. */
export interface YamlFile {
  /** path from content/ with forward slashes: "releases/ddor-2017-03/record.yaml" */
  path: string
  value: unknown
  /** An error at `path` into the data, or at the nearest place above it that the file has. */
  errorAt: (path: readonly PropertyKey[], message: string) => ContentError
}

/**
 * Reads one YAML 1.2 document. Refused: broken syntax, duplicate keys, tabs, several documents, unknown tags,
 * and anchors and aliases, which content/ has no use for and which can blow up a small file.
 * `shownPath` is the path that errors name.
 */
export function parseYaml(
  path: string,
  shownPath: string,
  source: string,
): { file: YamlFile } | { errors: ContentError[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const at = (offset: number, message: string): ContentError => ({
    file: shownPath,
    line: lines.linePos(offset).line,
    place: '',
    message,
  })

  // One broken bracket or tab sets off many errors behind it: only the first one is worth reading.
  const [first, ...rest] = document.errors
  if (first) {
    const more = rest.length > 0 ? ` (and ${rest.length} more in this file, perhaps from this one)` : ''
    return { errors: [at(first.pos[0], `${first.message}${more}`)] }
  }

  const errors = document.warnings.map(({ pos, message }) => at(pos[0], message))
  visit(document, {
    Node(_key, node) {
      const anchor = isAlias(node) ? node.source : node.anchor
      if (!anchor) return
      errors.push(at(node.range?.[0] ?? 0, `anchors and aliases are not used in content/: "${anchor}"`))
      return visit.SKIP
    },
  })
  if (errors.length > 0) return { errors }

  return {
    file: {
      path,
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      errorAt: (steps, message) => ({
        file: shownPath,
        line: lines.linePos(offsetOf(document, steps)).line,
        place: placeOf(steps),
        message,
      }),
    },
  }
}

/** Offset of the deepest piece of `steps` that the document has: a key in a map, an item in a list. */
function offsetOf(document: Document, steps: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step)
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)]
      if (item === undefined) break
      offset = startOf(item) ?? offset
      node = item
    } else break
  }
  return offset
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
