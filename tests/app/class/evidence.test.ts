import { expect, test } from 'vitest'
import { evidenceFor } from '@/app/class/[assignment]/_match/evidence'
import type { MatchKey } from '@/lib/core/classroom/match/match'
import type { MatchTask } from '@/lib/queries/classroom/match-task'

const figure = {
  id: 'declined',
  label: 'detainers declined',
  value: 512,
  measure: 'count',
  unitLabel: 'detainers',
}
const task = { figures: [figure], planted: [] } as unknown as MatchTask

function evidence(alignment: object, unitLabel = 'people'): string[] {
  const mention = { kind: 'quantity', unitLabel, alignment, anchors: [] }
  return evidenceFor({ mention, right: 'declined', item: { text: 1 } } as unknown as MatchKey, task)
}

test('tells a pupil what an article changes about a number in whole sentences, without the words of the tables', () => {
  const said = evidence({ relation: 'exact', shifts: ['unit', 'act', 'window'], reasons: [] })
  expect(said.slice(1)).toEqual([
    'The document counts detainers, the article people.',
    'The article says that something else was done than the document says.',
    'The article gives another time than the document.',
  ])
})

test('tells a pupil of reasons as sentences about the document before her, with days as they are written', () => {
  const reasons = [
    "16 more than the record's 512",
    "the publisher's own number in another version of 2031-11-05",
    'Counted anew.',
  ]
  expect(evidence({ relation: 'another count', shifts: [], reasons }).slice(1)).toEqual([
    "16 more than the document's 512.",
    "The publisher's own number in another version of 5 November 2031.",
    'Counted anew.',
  ])
})
