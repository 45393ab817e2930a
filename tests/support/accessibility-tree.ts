import type { Page } from 'playwright-core'

/** One thing that a screen reader meets, in the order in which it is met. */
export interface Heard {
  role: string
  /** empty where it has none */
  name: string
  /** what is said beside its name, on asking or after a while */
  description: string
  /** of a heading; null for all others */
  level: number | null
  /** how deep it stands in the tree */
  depth: number
  /** of what opens and closes; null for all others */
  expanded: boolean | null
}

/** The page as the browser hands it to assistive technology: all that is not ignored, in reading order. */
export async function readAloud(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const heard: Heard[] = []
  const walk = (id: string, depth: number) => {
    const node = byId.get(id)
    if (!node) return
    const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value
    if (!node.ignored) {
      heard.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        description: String(node.description?.value ?? '').trim(),
        level: property('level') ?? null,
        depth,
        expanded: property('expanded') ?? null,
      })
    }
    for (const child of node.childIds ?? []) walk(child, node.ignored ? depth : depth + 1)
  }
  const root = nodes.find(({ parentId }) => parentId === undefined)
  if (root) walk(root.nodeId, 0)
  return heard
}

/** What stands in `one` of the things heard, in order. */
export function within(heard: readonly Heard[], one: Heard): Heard[] {
  const rest = heard.slice(heard.indexOf(one) + 1)
  const end = rest.findIndex(({ depth }) => depth <= one.depth)
  return end < 0 ? rest : rest.slice(0, end)
}
