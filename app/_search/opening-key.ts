interface Key {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

interface Place {
  /** the key was pressed in a field for text */
  isInField: boolean
  /** keys of a single letter are not switched off */
  withSingleKeys: boolean
  /** on a Mac, where Ctrl-K belongs to the field that one types in */
  isMac: boolean
}

/** Whether a key opens the search: "/" outside of fields, Ctrl-K or Cmd-K anywhere. */
export function isOpeningKey(event: Key, { isInField, withSingleKeys, isMac }: Place): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey) return false
  const isCommand = metaKey || (ctrlKey && !(isMac && isInField))
  if (key.toLowerCase() === 'k') return isCommand && !shiftKey
  // On some keyboards "/" needs Shift.
  return key === '/' && !ctrlKey && !metaKey && withSingleKeys && !isInField
}
