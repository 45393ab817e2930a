import type { Known } from '../checks/known'
import { codingFromAnnotations } from './from-annotations'
import { codingFromYaml } from './from-yaml'
import type { GivenCodingResult } from './given-coding'

/** The largest file of a coding, in characters; a long article with 500 mentions has half a million as annotations. */
export const LARGEST_CODING = 4_000_000
// YAML takes some hundred times as long to read as JSON, and is half as long.
const LARGEST_YAML = 1_500_000
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A coding from a file or paste: the projectʼs YAML, or W3C Web Annotations as Parallax writes them. It is checked
 * against its form and the codebook in `known` as content/ is; or every error in it is told, with unknown ids named. `name`
 * is what errors call it. Nothing is stored.
 */
export function readGivenCoding(name: string, given: string, known: Known): GivenCodingResult {
  const source = given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given
  const fault = (message: string): GivenCodingResult => ({
    code: 'errors',
    errors: [{ file: name, line: null, place: '', message }],
  })
  if (source.trim() === '') return fault('is empty')
  const isJson = /^\s*[[{]/.test(source)
  const largest = isJson ? LARGEST_CODING : LARGEST_YAML
  if (source.length > largest)
    return fault(`has ${source.length} characters; a coding of this form has at most ${largest}`)
  return isJson ? codingFromAnnotations(name, source, known) : codingFromYaml(name, source, known)
}
