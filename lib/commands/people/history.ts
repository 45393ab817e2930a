import type { Actor } from '@/lib/core/people/actor'
import { COMMANDS, type CommandName } from '@/lib/core/people/commands'
import { hasRight } from '@/lib/core/people/rights'
import type { Transaction } from '../load-content/rows'

/** What a line of the history is about, by its kind and the id by which pages know it. */
export interface Thing {
  kind:
    | 'article'
    | 'coding'
    | 'content'
    | 'frozen view'
    | 'import job'
    | 'invitation'
    | 'person'
    | 'release'
    | 'review'
    | 'session'
    | 'sign-in'
    | 'style guide'
    | 'texts'
    | 'token'
    | 'class'
  id: string | number
}

/** One thing that was done. */
export interface Deed {
  command: CommandName
  thing: Thing
  /** one short line without a word of any text: history cannot be deleted, texts must be */
  summary: string
}

/** Somebody asked for what they may not do. Pages ask before, so this is met by forged requests alone. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
  constructor(
    readonly actor: Actor,
    readonly command: CommandName,
  ) {
    super(`${actor.name} (${actor.role}) may not do this: ${command}`)
  }
}

const LONGEST_SUMMARY = 300 // characters, as the table has it

/** Throws NotAllowed unless the actor has the right that the command asks for. Called first by every command that writes. */
export function demand(actor: Actor, command: CommandName): void {
  if (!hasRight(actor, COMMANDS[command])) throw new NotAllowed(actor, command)
}

/**
 * Adds who did what to the history, in the transaction that does it: both stand or neither. Several deeds of one actor are
 * one statement.
 */
export async function record(
  tx: Pick<Transaction, 'history'>,
  actor: Actor,
  ...deeds: readonly Deed[]
): Promise<void> {
  await tx.history.createMany({
    data: deeds.map(({ command, thing, summary }) => ({
      ...{ actorKind: actor.kind, actorId: actor.id, actorName: actor.name, command },
      ...{ thingKind: thing.kind, thingId: String(thing.id), summary: summary.slice(0, LONGEST_SUMMARY) },
    })),
  })
}
