import { sameWords } from './settle'

/** A JSON-LD object as it stands in a page: upstream's shape, anything may be missing or of another type. */
export type LdNode = { readonly [key: string]: unknown }

/** The JSON-LD object that is the article, with the name of its type. */
export interface LdArticle {
  node: LdNode
  type: string
}

/** How a place in it is named: "JSON-LD NewsArticle.headline". */
export const ldPlace = (ld: LdArticle | null, key: string): string => `JSON-LD ${ld?.type ?? ''}.${key}`

const ARTICLE =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|AdvertiserContentArticle|Article|Report|BlogPosting|LiveBlogPosting|SatiricalArticle|SocialMediaPosting)$/
const MOST_NODES = 5000 // a page's graph has dozens; beyond this it is somebody's catalogue

/** All JSON-LD objects of a page's scripts, graphs and arrays opened; scripts that are no JSON are left out. */
export function ldNodes(scripts: readonly string[]): LdNode[] {
  const out: LdNode[] = []
  for (const script of scripts) {
    const open: unknown[] = [parse(script)]
    while (open.length > 0 && out.length < MOST_NODES) {
      const value = open.shift()
      if (Array.isArray(value)) open.push(...value.slice(0, MOST_NODES))
      else if (isNode(value)) {
        out.push(value)
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
          if (value[key] !== undefined && typeof value[key] === 'object') open.push(value[key])
        }
      }
    }
  }
  return out
}

/**
 * The node that is the article, and the name of its type; null when there is none. Of several, a live blog goes
 * first, then the one with one of the page's `titles`: pages describe related articles too.
 */
export function ldArticle(nodes: readonly LdNode[], titles: readonly string[]): LdArticle | null {
  const articles = nodes.flatMap((node) => {
    const type = typesOf(node).find((name) => ARTICLE.test(name))
    return type ? [{ node, type }] : []
  })
  const own = articles.filter(({ node }) => text(node.headline) || text(node.articleBody) || text(node.name))
  const titled = own.find(({ node }) =>
    titles.some((title) => title !== '' && sameWords(title, text(node.headline))),
  )
  return own.find(({ type }) => type === 'LiveBlogPosting') ?? titled ?? own[0] ?? articles[0] ?? null
}

/** The node that a node refers to by "@id", or the node itself. */
export function resolved(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2) return value
  return nodes.find((node) => node['@id'] === value['@id'] && Object.keys(node).length > 2) ?? value
}

/** The names in a person, organisation, list of them, or plain text; in order, none twice. */
export function namesOf(value: unknown, nodes: readonly LdNode[]): string[] {
  const values = Array.isArray(value) ? value : [value]
  const names = values.flatMap((one) => {
    const node = resolved(one, nodes)
    if (typeof node === 'string') return text(node)
    if (!isNode(node)) return []
    return Array.isArray(node.name) ? node.name.flatMap((name) => text(name)) : text(node.name)
  })
  return [...new Set(names.filter((name) => name !== '' && !/^https?:/i.test(name)))]
}

/** The types of a node, without the prefix of the vocabulary. */
export function typesOf(node: LdNode): string[] {
  const value = node['@type']
  const names = Array.isArray(value) ? value : [value]
  return names.flatMap((name) => (typeof name === 'string' ? name.replace(/^.*[/:]/, '') : []))
}

/** A value as trimmed text, entities that were escaped twice undone; empty when it is no text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&[lr]squo;/g, '’')
    .replaceAll('&ldquo;', '“')
    .replaceAll('&rdquo;', '”')
    .replace(/[ \t\n\r\f\u00a0]+/g, ' ')
    .trim()
}

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    try {
      // Line breaks inside strings are the usual fault of templates; JSON wants them escaped.
      return JSON.parse(bare.replace(/[\t\r\n]+/g, ' '))
    } catch {
      return null
    }
  }
}
