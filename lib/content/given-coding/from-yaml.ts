import { z } from 'zod'
import { articleMentions } from '../article-mentions'
import { checkCoded } from '../checks/article'
import type { Known } from '../checks/known'
import { reporter } from '../checks/known'
import type { ContentError } from '../content-error'
import { parseSource } from '../parse-file'
import { articleFile, citationEntry, positions, quantityEntry, termEntry } from '../schema/article'
import { text } from '../schema/primitives'
import type { GivenCodingResult } from './given-coding'
import { LARGEST_COUNT, unstorable } from './storable'
import { unfitData, yamlTooWild } from './too-wild'

// As in content/, but for what a coding made here may leave open, and for other languages than the two coded by hand.
const position = z.enum(positions).nullable()
const file = articleFile.extend({
  language: text,
  terms: z.array(termEntry.extend({ position })),
  quantities: z.array(quantityEntry.extend({ position })),
  citations: z.array(citationEntry.extend({ position })),
})

const LISTS = { term: 'terms', quantity: 'quantities', window: 'windows', citation: 'citations' } as const

/**
 * A coding from the form of content/releases/<release>/articles/<name>.yaml, held against the codebook as those files are;
 * or every error, by line. What its head says of outlet, links and dates is read for comparison alone. `shown` is the name
 * in errors. Figures are not looked up: the record is the caller's.
 */
export function codingFromYaml(shown: string, source: string, known: Known): GivenCodingResult {
  const wild = yamlTooWild(source)
  if (wild) return { code: 'errors', errors: [{ file: shown, place: '', ...wild }] }
  const read = parseSource({ path: shown, shown, source }, file)
  if ('errors' in read) return { code: 'errors', errors: read.errors }
  const { yaml, data } = read.parsed
  const errors: ContentError[] = []
  const report = reporter(read.parsed, errors)
  const unfit = unfitData(yaml.value)
  if (unfit) return { code: 'errors', errors: [yaml.errorAt(unfit.path, unfit.message)] }
  const { coding } = data
  if (known.codebookVersion !== null && coding.codebook !== known.codebookVersion) {
    report(['coding', 'codebook'], unknownCodebook(coding.codebook, known.codebookVersion))
  }
  for (const [path, number] of [
    [['coding', 'characters'], coding.characters],
    [['coding', 'checked', 'corrections'], coding.checked?.corrections ?? null],
  ] as const) {
    if (number !== null && number > LARGEST_COUNT) report(path, `${number} is too big`)
  }
  if (coding.extent === 'opening' && data.text !== null) {
    report(['text'], 'only the opening was coded, so there is no text that spans could point into')
  }
  // The places are checked as those of a file of content/; a coding made here may leave positions open.
  checkCoded(data as Parameters<typeof checkCoded>[0], [HERE], { ...known, records: NO_RECORD }, report)
  const mentions = articleMentions(data as Parameters<typeof articleMentions>[0])
  for (const { mention, field, message } of unstorable(mentions)) {
    report([LISTS[mention.kind], mention.ordinal - 1, field], message)
  }
  if (errors.length > 0) return { code: 'errors', errors }

  const { coder, ...rest } = coding
  return {
    code: 'coding',
    coding: {
      form: 'yaml',
      coder: { id: coder, name: null, kind: null },
      ...{ recordedAt: null, beganFrom: null, coding: rest, remarks: data.remarks, text: data.text },
      of: {
        ...{ articleId: null, outlet: data.outlet, headline: data.headline, published: data.published },
        ...{ url: data.url, copyUrl: data.copyUrl },
      },
      mentions,
    },
  }
}

// A record that is not known here: figures are then let through.
const HERE = 'the release'
const NO_RECORD = new Map([[HERE, null]])

/** The words for a coding under another version of the codebook than the one that is loaded. */
export function unknownCodebook(version: number, own: number): string {
  return `unknown codebook version ${version}; the codebook here is version ${own}`
}
