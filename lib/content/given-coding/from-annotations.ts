import type { z } from 'zod'
import type { PortableMention } from '@/lib/core/coding/portable-mention'
import type { Known } from '../checks/known'
import { type ContentError, placeOf } from '../content-error'
import { issueMessage } from '../issue-message'
import { codedMention, codingOfCollection } from '../schema/annotation-coding'
import { checkMention } from './check-mention'
import { unknownCodebook } from './from-yaml'
import type { GivenCoding, GivenCodingResult } from './given-coding'
import { annotationsIn, listOf, objectOf, otherAnnotations, quoteOf } from './other-annotations'
import { unstorable } from './storable'
import { unfitData } from './too-wild'

type Path = readonly PropertyKey[]
interface Placed {
  mention: PortableMention
  path: Path
}

/**
 * A coding from the W3C Web Annotations that Parallax writes, or every error, by place. Annotations of another tool are
 * told as such: they say where something stands, not what it is. `shown` is the name in errors. Figures are not looked up:
 * the record is the caller's.
 */
export function codingFromAnnotations(shown: string, source: string, known: Known): GivenCodingResult {
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch (error) {
    return { code: 'errors', errors: [syntaxError(shown, source, String((error as Error).message))] }
  }
  const errors: ContentError[] = []
  const report = (path: Path, message: string) =>
    errors.push({ file: shown, line: null, place: placeOf(path), message })
  const unfit = unfitData(data)
  if (unfit) report(unfit.path, unfit.message)
  if (errors.length > 0) return { code: 'errors', errors }

  const items = annotationsIn(data)
  const collection = objectOf(data)
  if (collection?.coding === undefined && !items.some((item) => codedIn(item))) {
    if (items.length > 0) return { code: 'other-annotations', ...otherAnnotations(items) }
    report([], 'holds no annotations, and no coding')
    return { code: 'errors', errors }
  }
  if (typeof collection?.first === 'string') {
    report(
      ['first'],
      `names a page elsewhere (${collection.first}); the annotations have to stand in the file`,
    )
  }
  const parse = <T>(schema: z.ZodType<T>, value: unknown, path: Path): T | null => {
    const read = schema.safeParse(value, { reportInput: true })
    if (read.success) return read.data
    for (const issue of read.error.issues) {
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) report([...path, ...issue.path, key], 'unknown key')
      else report([...path, ...issue.path], issueMessage(issue))
    }
    return null
  }
  const head = parse(codingOfCollection, collection?.coding, ['coding'])
  const placed = items.flatMap((item, index): Placed[] => {
    const path = ['first', 'items', index]
    const coded = codedIn(item)
    if (!coded) {
      const words = quoteOf(item)
      report(path, `says nothing of what ${words === null ? 'it' : `"${words.slice(0, 60)}"`} is: ${MISSING}`)
      return []
    }
    const inner = [...path, 'body', coded.index, 'coded']
    const mention = parse(codedMention, coded.value, inner)
    return mention ? [{ mention: mention as PortableMention, path: inner }] : []
  })
  if (!head) return { code: 'errors', errors }

  if (known.codebookVersion !== null && head.codebook !== known.codebookVersion)
    report(['coding', 'codebook'], unknownCodebook(head.codebook, known.codebookVersion))
  const mentions = placed.map(({ mention }) => mention)
  const pathOf = new Map(placed.map(({ mention, path }) => [mention, path]))
  const all = errors.length > 0 ? null : mentions
  for (const { mention, path } of placed)
    checkMention(mention, { known, text: head.text, mentions: all }, (field, message) =>
      report([...path, ...field], message),
    )
  for (const { mention, field, message } of unstorable(mentions))
    report([...(pathOf.get(mention) ?? []), field], message)
  return errors.length > 0
    ? { code: 'errors', errors }
    : { code: 'coding', coding: codingOf(data, head, mentions) }
}

const NOT_NAMED = { outlet: null, headline: null, url: null, copyUrl: null, published: null }
const MISSING = 'it has no body of the type parallax:Mention with kind, entry of the codebook and voice'

function codingOf(
  data: unknown,
  head: z.infer<typeof codingOfCollection>,
  mentions: readonly PortableMention[],
): GivenCoding {
  const { articleId, article, coder, beganFrom, remarks, text, ...coding } = head
  const collection = objectOf(data)
  const creator = objectOf(collection?.creator)
  const name = typeof creator?.name === 'string' && creator.name.trim() !== '' ? creator.name.trim() : null
  const kind = creator?.type === 'Software' ? 'engine' : creator?.type === 'Person' ? 'person' : null
  const created = collection?.created
  const isTime = typeof created === 'string' && !Number.isNaN(Date.parse(created))
  return {
    form: 'annotations',
    coder: { id: coder, name, kind },
    recordedAt: isTime ? new Date(created).toISOString() : null,
    ...{ beganFrom, coding, remarks, text },
    of: { articleId, ...(article ?? NOT_NAMED) },
    mentions: inOrder(mentions),
  }
}

/** By kind and number, as a coding has them. */
function inOrder(mentions: readonly PortableMention[]): PortableMention[] {
  const kinds = ['term', 'quantity', 'window', 'citation']
  return [...mentions].sort(
    (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.ordinal - other.ordinal,
  )
}

/** The coded fields of an annotation, with the place of their body; null where it has none. */
function codedIn(annotation: unknown): { value: unknown; index: number } | null {
  const bodies = listOf(objectOf(annotation)?.body)
  const index = bodies.findIndex((body) => objectOf(body)?.coded !== undefined)
  return index < 0 ? null : { value: objectOf(bodies[index])?.coded, index }
}

function syntaxError(file: string, source: string, reason: string): ContentError {
  const at = /position (\d+)/.exec(reason)?.[1]
  const line = at === undefined ? null : source.slice(0, Number(at)).split('\n').length
  return { file, line, place: '', message: `is no JSON: ${reason.replace(/\s+/g, ' ').slice(0, 200)}` }
}
