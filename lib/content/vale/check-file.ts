import { z } from 'zod'

const listOrOne = z.union([z.string(), z.array(z.string())])

/** The keys of a Vale check that mean something here. Others are kept, to be named. */
export const valeCheck = z.looseObject({
  extends: z.string(),
  message: z.string().default(''),
  link: z.string().optional(),
  ignorecase: z.boolean().default(false),
  nonword: z.boolean().default(false),
  scope: listOrOne.default('text'),
  exceptions: z.array(z.string()).default([]),
  swap: z.record(z.string(), z.string()).optional(),
  tokens: z.array(z.string()).optional(),
})

export type ValeCheck = z.infer<typeof valeCheck>

/** Kinds of check that say which words to look at. Vale's others count, spell, parse or run scripts. */
export const MAPPED_KINDS = new Set(['substitution', 'existence'])

/** Keys that are carried over, or that change nothing here: a replacement always keeps the case of what it replaces. */
export const MAPPED_KEYS = new Set([
  ...['extends', 'message', 'link', 'ignorecase', 'nonword', 'scope', 'exceptions', 'swap', 'tokens'],
  'capitalize',
])

/** Why a key of a check is not carried over. */
export const NOT_MAPPED: Record<string, string> = {
  level: 'every hit is a note, there are no levels',
  action: 'what may stand instead comes from swap alone',
  description: 'the message is shown instead',
  vocab: 'accepted and rejected words of a vocabulary are not read',
  raw: 'patterns that are joined without a break are not read',
  append: 'patterns that are joined without a break are not read',
  limit: 'every place is shown',
  pos: 'parts of speech are not read',
}
