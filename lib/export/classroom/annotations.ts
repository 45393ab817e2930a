import type { ClassReadings } from '@/lib/core/classroom/readings'
import { codePointPositions } from '../coding/code-points'
import { phraseOf } from './phrase-of'

/**
 * Every coding of an assignment as a W3C AnnotationCollection with one page: an annotation a mark, its code as a tag, its reason
 * as a comment. Positions are code points. `source` is the address of an article here.
 */
export function classAnnotations(
  { assignmentId, title, codebook, texts, coders }: ClassReadings,
  nameOf: (index: number) => string,
  source: (articleId: string) => string,
) {
  const labels = new Map(codebook.codes.map(({ id, label }) => [id, label]))
  const id = `urn:parallax:assignment:${assignmentId}`
  const items = texts.flatMap(({ articleId, body, isConstructed }, text) => {
    if (body === null) return []
    const marks = coders.flatMap((coder, index) =>
      (coder.marks[text] ?? []).map((mark) => ({ ...mark, creator: nameOf(index) })),
    )
    const position = codePointPositions(body)
    return marks.map(({ start, end, code, reason, creator }) => ({
      type: 'Annotation',
      motivation: 'classifying',
      creator: { type: 'Person', name: creator },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: labels.get(code) ?? code },
        ...(reason ? [{ type: 'TextualBody', purpose: 'commenting', value: reason }] : []),
      ],
      target: {
        source: source(articleId),
        selector: [
          { type: 'TextPositionSelector', start: position[start], end: position[end] },
          ...quotes(phraseOf(body, isConstructed, { start, end })),
        ],
      },
    }))
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id, type: 'AnnotationCollection', label: title, total: items.length },
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: items.map((item, index) => ({ id: `${id}#${index + 1}`, ...item })),
    },
  }
}

function quotes(exact: string | null) {
  return exact === null ? [] : [{ type: 'TextQuoteSelector', exact }]
}
