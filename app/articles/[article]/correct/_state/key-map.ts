/** What a key or its button does to the mention in hand, or which one comes to hand. */
export type KeyAction =
  | 'accept'
  | 'edit'
  | 'split'
  | 'merge'
  | 'delete'
  | 'tie'
  | 'undo'
  | 'next'
  | 'previous'
  | 'after'
  | 'before'
  | 'select'
  | 'close'
  | 'keys'

/** Every action with its keys as shown on buttons and in the list of keys. */
export const keyList: { action: KeyAction; keys: string[]; does: string }[] = [
  { action: 'accept', keys: ['a'], does: 'Accept: it is right as it stands' },
  { action: 'edit', keys: ['e'], does: 'Edit what it is coded as' },
  { action: 'split', keys: ['s'], does: 'Split it in two' },
  { action: 'merge', keys: ['m'], does: 'Merge it with the next of its kind in the paragraph' },
  { action: 'delete', keys: ['d', 'Delete'], does: 'Delete it' },
  { action: 'tie', keys: ['f'], does: 'Tie a number to a figure of the record' },
  { action: 'undo', keys: ['u', 'Ctrl+Z'], does: 'Undo the last change' },
  { action: 'next', keys: ['n', 'j'], does: 'Next to look at, least certain first' },
  { action: 'previous', keys: ['p', 'k'], does: 'Back to the one before' },
  { action: 'after', keys: ['→'], does: 'Next in the order of the text' },
  { action: 'before', keys: ['←'], does: 'Previous in the order of the text' },
  { action: 'select', keys: ['w'], does: 'Select words in the text with the arrow keys' },
  { action: 'close', keys: ['Esc'], does: 'Close what is open' },
  { action: 'keys', keys: ['?'], does: 'Show or hide these keys' },
]

const BY_KEY = new Map<string, KeyAction>([
  ...keyList.flatMap(({ action, keys }) => keys.map((key): [string, KeyAction] => [key, action])),
  ['ArrowRight', 'after'],
  ['ArrowLeft', 'before'],
])

interface PressedKey {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * What a pressed key asks for; null for nothing. In a field only Escape counts, so that typing stays typing. With single
 * keys switched off, Escape and Ctrl+Z are left: speech input would otherwise set off what is said (WCAG 2.1.4).
 */
export function actionOf(
  pressed: PressedKey,
  { isInField, withSingleKeys }: { isInField: boolean; withSingleKeys: boolean },
): KeyAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed
  if (key === 'Escape') return 'close'
  if (isInField || altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey ? 'undo' : null
  if (!withSingleKeys || (shiftKey && key.startsWith('Arrow'))) return null
  return BY_KEY.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}

/** The first key of an action, as its button shows it. */
export function keyOf(action: KeyAction): string {
  return keyList.find((each) => each.action === action)?.keys[0] ?? ''
}
