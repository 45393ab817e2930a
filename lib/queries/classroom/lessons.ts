import { contentErrorLine } from '@/lib/content/content-error'
import { type Lessons, readLessons } from '@/lib/content/lessons/read-lessons'

const read = new Map<string, Lessons>()

/**
 * The lessons and the codebooks for classes. Read from the folder once: it changes only with a new start. Throws where a file of
 * it is not in order, naming each fault.
 */
export function lessons(contentDir = 'content'): Lessons {
  const known = read.get(contentDir)
  if (known) return known
  const result = readLessons(contentDir)
  if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
  read.set(contentDir, result)
  return result
}
