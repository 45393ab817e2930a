/*
 * The choices that lib/content/schema/record.ts allows, in the words of the form. A test holds the two lists together: the
 * schema itself is too big to send to a browser.
 */

interface Choice {
  id: string
  label: string
}

const same = (...ids: string[]): Choice[] => ids.map((id) => ({ id, label: id }))

export const PUBLISHER_KINDS = same(
  'agency',
  'congress',
  'advocacy group',
  'think tank',
  'sheriff',
  'court',
  'newsroom',
)
export const MEASURES = same('count', 'share', 'rate', 'rank', 'money', 'duration', 'ratio')
export const MODIFIERS = same('about', 'nearly', 'more than', 'at least', 'fewer than')
export const CONFIDENCES = same('document seen', 'reported by several outlets', 'reported by one outlet')
export const STEPS = same('published', 'corrected', 'suspended', 'reissued')
export const NATURES: Choice[] = [
  { id: 'stock', label: 'stock: how many there are at a time' },
  { id: 'flow', label: 'flow: how many in a period' },
]
