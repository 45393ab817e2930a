import type { Right } from './rights'

/**
 * The right that each command asks for, by its file under lib/commands/. A test fails while one is missing that a page
 * uses and that writes, and each command asks this table itself before it writes anything.
 */
export const COMMANDS = {
  'attach-text': 'bring in',
  'correct/change-coding': 'code',
  'correct/start-correcting': 'code',
  'correct/undo-change': 'code',
  'delete-expired': 'maintain',
  'detach-text': 'bring in',
  'enter-release/create-release': 'enter releases',
  'enter-release/delete-release': 'enter releases',
  'enter-release/update-release': 'enter releases',
  'freeze-view': 'freeze',
  'import/assign-release': 'bring in',
  'import/delete-article': 'bring in',
  'import/import-article': 'bring in',
  'import/queue/change-job': 'bring in',
  'import/queue/open-job': 'bring in',
  'import-coding/import-coding': 'code',
  'import-coding/take-out-coding': 'code',
  'load-content': 'maintain',
} as const satisfies Record<string, Right>

/** A command by its file. */
export type CommandName = keyof typeof COMMANDS
