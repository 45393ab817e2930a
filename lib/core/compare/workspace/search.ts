import type { MentionRow } from '../rows'
import type { Subject } from './subject'

/** Subjects that hold the words of a search in their name, their group's or any phrase of theirs; all for an empty one. */
export function searchSubjects<Row extends MentionRow>(
  subjects: readonly Subject<Row>[],
  search: string,
): Subject<Row>[] {
  const sought = plainText(search)
  if (sought === '') return [...subjects]
  const holds = (words: string | null) => words !== null && plainText(words).includes(sought)
  return subjects.filter(
    ({ label, aside, group, mentions }) =>
      holds(label) ||
      holds(aside) ||
      holds(group.label) ||
      mentions.some((row) => holds(row.text) || holds(row.gloss)),
  )
}

/** Words as a search compares them: no case, no accents, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
