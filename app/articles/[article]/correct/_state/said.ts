import type { Change } from '@/lib/core/correct/change'
import type { Answer } from './answer'

const DONE: Record<Change['kind'] | 'undo', string> = {
  add: 'added',
  edit: 'edited',
  delete: 'deleted',
  split: 'split in two',
  merge: 'merged with the next',
  retie: 'tied anew',
  accept: 'accepted',
  undo: 'the last change is undone',
}

/** What is told of an answer: that it was saved, or that it was not and why. */
export function saidOf(
  { result }: Answer,
  kind: Change['kind'] | 'undo',
  phrase: string | null,
): { isSaved: boolean; words: string } {
  const what = phrase === null ? DONE[kind] : `“${phrase}” ${DONE[kind]}`
  switch (result.code) {
    case 'changed':
      return { isSaved: true, words: `Saved as version ${result.version}: ${what}.` }
    case 'same':
      return {
        isSaved: true,
        words: `${phrase === null ? 'It' : `“${phrase}”`} is as it was: no version was made.`,
      }
    case 'conflict':
      return {
        isSaved: false,
        words: `Somebody changed it meanwhile: the page shows the newest now. Your change was not saved: ${what}.`,
      }
    case 'refused':
      return {
        isSaved: false,
        words: `Not saved. ${result.problems.map(({ message }) => message).join(' ')}`,
      }
    case 'no-coding':
      return { isSaved: false, words: 'Not saved: this coding is gone, or it is not yours to change.' }
    case 'nothing':
      return { isSaved: false, words: 'There is nothing left to undo.' }
    case 'failed':
      return { isSaved: false, words: result.message }
  }
}
