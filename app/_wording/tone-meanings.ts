import type { Tone } from './relation-tags'

/** What each sign says of a printed number, with the words that stand beside it, for whoever asks. */
export const TONE_MEANINGS: { tone: Tone; words: string; means: string }[] = [
  { tone: 'exact', words: 'exact', means: 'The number is the record’s own, and stands for the same thing.' },
  {
    tone: 'rounded',
    words: 'rounded up 6%',
    means: 'The number is the record’s, rounded; how far and in which direction is said.',
  },
  {
    tone: 'bound',
    words: 'within the limit',
    means:
      'One of the two sets a limit (“more than 500”, “up to 600”) or says “about”, and the other fits it.',
  },
  {
    tone: 'rung',
    words: 'another unit, population, act or window',
    means:
      'The number stands for something else than in the record. Another unit: people for detainers. Another population: others are counted. Another act: something else was done, or another status is meant: released for declined. Another window: another stretch of time. Another figure’s number: the record has it, for another of its figures. Not comparable: the two are not of one kind, a count and a share, say.',
  },
  {
    tone: 'digit',
    words: 'digits changed places, one digit off, differs by N',
    means: 'The digits are not the record’s, and rounding does not explain it.',
  },
  {
    tone: 'plain',
    words: 'another count, the record’s only source, no number',
    means:
      'There is nothing to hold it against: it is another count of the same thing, which the record itself notes; or the record has the figure from this article alone; or one of the two gives no number.',
  },
]
