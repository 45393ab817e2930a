/** What a person looks at beside what rules can see, before a draft is signed. */
export const CHECKLIST = [
  { id: 'numbers', words: 'Every number was held against the document itself.' },
  { id: 'quotations', words: 'Every quotation was held against its source, word for word.' },
  { id: 'names', words: 'Names, titles and places are as those concerned give them.' },
  { id: 'headline', words: 'The headline says no more than the text bears out.' },
  { id: 'asked', words: 'Those whom the story is about were asked, and what they said is in it.' },
  { id: 'limits', words: 'What the document says of its own limits is in it, or is not needed.' },
] as const

export type CheckItem = (typeof CHECKLIST)[number]['id']

/** Whether a word names a point of the checklist. */
export function isCheckItem(id: string): id is CheckItem {
  return CHECKLIST.some((item) => item.id === id)
}
