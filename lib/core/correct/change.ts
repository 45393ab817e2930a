import type { CodedMention } from './coded-mention'

/** One change that a person makes to a coding of their own. Mentions are named by their id in the database. */
export type Change =
  | { kind: 'add'; mention: CodedMention }
  | { kind: 'edit'; mentionId: number; to: CodedMention }
  | { kind: 'delete'; mentionId: number }
  /** one mention becomes two with the same particulars: its first span is cut at this place (UTF-16 units of the text) */
  | { kind: 'split'; mentionId: number; at: number }
  /** the mentions become the first of them, over the words from the first to the last */
  | { kind: 'merge'; mentionIds: number[] }
  /** says which figure of the record a quantity gives; null: none of them */
  | { kind: 'retie'; mentionId: number; figureId: string | null }
  /** it is right as it stands */
  | { kind: 'accept'; mentionId: number }

export type ChangeKind = Change['kind']

/** What came of a change. */
export type ChangeResult =
  /** `version`: the codingʼs version after it; `mentionIds`: the mentions that it left behind */
  | { code: 'changed'; version: number; mentionIds: number[] }
  /** it is as it was, and no version was made */
  | { code: 'same'; version: number }
  /** somebody changed it since the version that the change was made against: look again */
  | { code: 'conflict'; version: number }
  /** nothing was written; each problem names the field of CodedMention ("unit", "start") and what to do */
  | { code: 'refused'; problems: { field: string; message: string }[] }
  /** there is no such coding, or it is not this personʼs to change */
  | { code: 'no-coding' }
  /** undo alone: nothing is left to undo */
  | { code: 'nothing' }
