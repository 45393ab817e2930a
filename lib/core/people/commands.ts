import type { Right } from './rights'

/**
 * The right that each command asks for, by its file under lib/commands/. A test fails while one is missing that a page
 * uses and that writes, and each command asks this table itself before it writes anything.
 */
export const COMMANDS = {
  'attach-text': 'bring in',
  'classroom/change-class': 'teach',
  'classroom/code-along': 'teach',
  'classroom/delete-class': 'teach',
  'classroom/join-class': 'come in',
  'classroom/open-class': 'teach',
  'classroom/save-answer': 'come in',
  'classroom/save-marks': 'come in',
  'classroom/set-assignment': 'teach',
  'classroom/settle-phrase': 'teach',
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
  'people/accept-invitation': 'come in',
  'people/add-passkey': 'own account',
  'people/change-password': 'own account',
  'people/change-role': 'keep the house',
  'people/create-owner': 'maintain',
  'people/end-session': 'own account',
  'people/invite': 'keep the house',
  'people/make-token': 'own account',
  'people/remove-passkey': 'own account',
  'people/remove-person': 'keep the house',
  'people/revoke-token': 'own account',
  'people/sign-in': 'come in',
  'people/withdraw-invitation': 'keep the house',
  'review/add-comment': 'review',
  'review/assign-person': 'review',
  'review/decide-note': 'review',
  'review/delete-review': 'review',
  'review/revise-review': 'review',
  'review/save-review': 'review',
  'review/sign-off': 'review',
  'review/tick-item': 'review',
} as const satisfies Record<string, Right>

/** A command by its file. */
export type CommandName = keyof typeof COMMANDS
