import { describe, expect, it } from 'vitest'
import {
  afterInText,
  beforeInText,
  nextInQueue,
  nextOfKind,
  progressOf,
  queueOf,
} from '@/app/articles/[article]/correct/_state/queue'
import type { CodedMention } from '@/lib/core/correct/coded-mention'

const one = (id: number, uncertainty: number, kind: CodedMention['kind'] = 'term', isChecked = false) => ({
  ...{ id, uncertainty, isChecked },
  coded: { kind, span: { start: id * 10, end: id * 10 + 5 } } as CodedMention,
})
const mentions = [one(1, 0.2), one(2, 0.9, 'quantity'), one(3, 0), one(4, 0.9), one(5, 0, 'term', true)]

describe('the queue', () => {
  it('goes from the least certain on, equals in the order of the text, without those that are sure or looked at', () => {
    expect(queueOf(mentions).map(({ id }) => id)).toEqual([2, 4, 1])
  })

  it('goes on after the one in hand, and from the last to the first', () => {
    expect(nextInQueue(mentions, 2)).toBe(4)
    expect(nextInQueue(mentions, 1)).toBe(2)
    expect(nextInQueue(mentions, 3)).toBe(2)
    expect(nextInQueue(mentions, null)).toBe(2)
  })

  it('ends where nothing else is left', () => {
    expect(nextInQueue([one(1, 0.4)], 1)).toBeNull()
    expect(nextInQueue([], null)).toBeNull()
  })

  it('counts what is done and what is left', () => {
    expect(progressOf(mentions)).toEqual({ done: 1, left: 3, all: 4 })
  })
})

describe('the order of the text', () => {
  it('has a mention before and after each', () => {
    expect(afterInText(mentions, 2)).toBe(3)
    expect(afterInText(mentions, null)).toBe(1)
    expect(afterInText(mentions, 5)).toBeNull()
    expect(beforeInText(mentions, 1)).toBeNull()
    expect(beforeInText(mentions, 3)).toBe(2)
  })

  it('has the next of the same kind in the paragraph, to merge with', () => {
    const oneParagraph = 'x'.repeat(60)
    expect(nextOfKind(mentions, 1, oneParagraph)?.id).toBe(3)
    expect(nextOfKind(mentions, 2, oneParagraph)).toBeNull()
    expect(nextOfKind(mentions, 1, `${'x'.repeat(20)}\n\n${'x'.repeat(38)}`)).toBeNull()
  })
})
