import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { StyleGuide } from '@/lib/core/style/guide'
import { readConcepts } from '../concepts'
import { readTerminologyRules } from '../terminology-rules'
import type { StyleContext } from './read-style-guide'
import { readStyleGuides } from './style-guides'

let context: StyleContext | undefined
let shipped: StyleGuide[] | undefined

/** What guides draw on, read once a process. Throws where content/ is not in order. */
export function styleContext(): StyleContext {
  context ??= {
    concepts: readConcepts(path.resolve('content')),
    rulings: readTerminologyRules(path.resolve('content')),
  }
  return context
}

/** The guides of content/styleguides/, read once a process. Throws where they are not in order. */
export function shippedStyleGuides(): StyleGuide[] {
  if (shipped) return shipped
  const read = readStyleGuides(path.resolve('content'), styleContext())
  if (!read.ok) throw new Error(`content/styleguides is not in order: ${read.errors[0]?.message}`)
  shipped = read.guides
  return shipped
}

/** The text of the empty guide to copy, with what each field means. */
export function emptyGuideText(): string {
  return guideFile('house')
}

/** The text of a guide that ships, to be changed and saved as oneʼs own, under the id "our-…"; null where none has this id. */
export function shippedGuideText(id: string): string | null {
  return shippedStyleGuides().some((guide) => guide.id === id) ? guideFile(id) : null
}

function guideFile(id: string): string {
  const text = readFileSync(path.resolve('content/styleguides', `${id}.yaml`), 'utf8')
  return text.replace(/^id: /m, 'id: our-')
}
