import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { slugOf } from '@/lib/core/text/slug'
import { type StyleGuideFile, styleGuideFile } from '../schema/style-guide'

const WIDTH = 110 // characters

/** The guide that a text is, as its file has it; null where the text is not in order. */
export function guideEntries(yaml: string): StyleGuideFile | null {
  const document = parseDocument(yaml)
  const read = document.errors.length > 0 ? null : styleGuideFile.safeParse(document.toJS())
  return read?.success ? read.data : null
}

/** The text of a guide without a rule. Its id is made of its name, and is none of `taken`. */
export function newGuideText(
  { name, about }: { name: string; about: string },
  taken: readonly string[],
): string {
  const document = parseDocument('rules: []')
  document.contents = document.createNode({
    ...{ id: freeId(name, taken), name: name.trim(), about: about.trim(), rules: [] },
  }) as typeof document.contents
  return document.toString({ lineWidth: WIDTH })
}

/**
 * The text of a guide with `entry` as its last rule, or in the place of the rule `replacing`. All else of the text stays as
 * it is, remarks too. The guide must be in order.
 */
export function withRule(yaml: string, entry: Record<string, unknown>, replacing: string | null): string {
  const { document, rules } = opened(yaml)
  const node = document.createNode(entry)
  const at = replacing === null ? -1 : placeOf(rules, replacing)
  if (at < 0) rules.add(node)
  else rules.set(at, node)
  rules.flow = false
  return document.toString({ lineWidth: WIDTH })
}

/** The text of a guide without the rule; the same text where it has none of this id. The guide must be in order. */
export function withoutRule(yaml: string, id: string): string {
  const { document, rules } = opened(yaml)
  const at = placeOf(rules, id)
  if (at < 0) return yaml
  rules.delete(at)
  if (rules.items.length === 0) rules.flow = true
  return document.toString({ lineWidth: WIDTH })
}

/** An id for a rule, made of the words it is about, that is none of `taken`. */
export function ruleId(words: string, taken: readonly string[]): string {
  return freeId(words.split(/[\n/]/)[0] ?? '', taken)
}

function freeId(words: string, taken: readonly string[]): string {
  const slug = slugOf(words) || 'house'
  const free = (number: number): string => {
    const id = number === 1 ? slug : `${slug}-${number}`
    return taken.includes(id) ? free(number + 1) : id
  }
  return free(1)
}

function opened(yaml: string): { document: ReturnType<typeof parseDocument>; rules: YAMLSeq<YAMLMap> } {
  const document = parseDocument(yaml)
  const rules = document.get('rules')
  if (!isSeq<YAMLMap>(rules)) throw new Error('the guide has no list of rules')
  return { document, rules }
}

function placeOf(rules: YAMLSeq<YAMLMap>, id: string): number {
  return rules.items.findIndex((rule) => isMap(rule) && rule.get('id') === id)
}
