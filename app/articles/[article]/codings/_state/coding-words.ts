import type { CodingRefusal, CodingReview, LooseMention } from '@/lib/commands/import-coding/coding-review'
import { counted } from '../../../../_wording/numbers'
import { kindOf, kindWords } from '../../_coding/kind-words'

/** Who made a coding, as its file says. */
export function madeByWords({ madeBy, recordedAt }: CodingReview): string {
  const name = madeBy.name ?? `“${madeBy.id}”`
  const how = madeBy.kind === 'engine' ? ', by machine, checked by nobody' : madeBy.kind ? ', by hand' : ''
  const when = recordedAt === null ? '' : `, recorded on ${recordedAt.slice(0, 'YYYY-MM-DD'.length)}`
  return `${name}${how}${when}`
}

/** Whether the text that is attached is the one that was coded, in one or two sentences. */
export function textWords(text: CodingReview['text']): string {
  switch (text) {
    case 'same':
      return 'The attached text is the very text that was coded: its hash is the one in the file.'
    case 'other':
      return 'Another text is attached than the one that was coded: its hash is not the one in the file. Phrases are looked for by their words; the places in the file are kept for the day that its text is attached.'
    case 'none-here':
      return 'No text is attached here, so nothing can be looked up in it. The places in the file are kept for the day that its text is attached.'
    case 'none-named':
      return 'The file names no text that its places would point into. Phrases are looked for by their words.'
  }
}

/** A kind of mention in the plural: "Numbers". */
export function kindTitle(kind: LooseMention['kind']): string {
  return kindWords[kindOf[kind]].title
}

/** Why a mention stands in no place, or in fewer than counted. */
export function looseWords({ why, found, of }: LooseMention): string {
  if (found > 0) return `found ${found} of ${counted(of, 'time')}`
  switch (why) {
    case 'other-words-there':
      return 'other words stand at its place'
    case 'no-words':
      return 'it has no words of its own to be found by'
    case 'not-in-text':
      return 'its words do not stand in the attached text'
  }
}

/** What saving does to a coding of the person that is here already; null where there is none. */
export function existingWords({ becomes: { name, existing } }: CodingReview): string | null {
  if (!existing) return null
  if (existing.isSame) return `This very coding is here already as ${name}’s: saving it changes nothing.`
  return `${name} has a coding of this article here already, with ${counted(existing.mentions, 'mention')}. This one takes its place; the former one stays in its history and can be put back`
}

/** Why a file was refused, in sentences; the errors of a file are listed apart. */
export function refusalWords(refusal: CodingRefusal): string {
  switch (refusal.code) {
    case 'no-article':
      return 'There is no such article any more.'
    case 'of-content':
      return `${refusal.name}’s coding comes with Parallax and is changed in its own file. Give another name.`
    case 'errors':
      return 'This file is not in order, and nothing of it was saved:'
    case 'other-annotations': {
      const { annotations, quotes, found } = refusal
      const quoted = `${counted(quotes.length, 'phrase')} quoted`
      const stand =
        found === null ? '' : `, of which ${found} ${found === 1 ? 'stands' : 'stand'} in the attached text`
      return `${counted(annotations, 'annotation')} of another tool, with ${quoted}${stand}. They say where something stands, not what it is, so nothing was saved. Missing is, of each: its kind (word, number, window or source), its entry of the codebook and its voice; and of the whole: coder, codebook and how much was coded. A file taken away from here has these in “coding” and “coded”. To code the same phrases, mark them in the text by hand.`
    }
  }
}
