import type { LessonTask } from '@/lib/content/schema/lesson'

/** What a pupil does in each kind of task, as a sentence to her. */
export const TASK_WORDS: Record<LessonTask['task'], string> = {
  code: 'Mark words, say what they are and why.',
  numbers: 'Tie printed numbers to the figures of the document.',
  windows: 'Put the times of the article where they belong.',
  voices: 'Sort phrases by whose words they are.',
  headline: 'Write a headline and have it checked.',
}
