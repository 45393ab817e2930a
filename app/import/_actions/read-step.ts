import { alikeTexts } from '@/lib/commands/import/alike-texts'
import { publishedOf } from '@/lib/commands/import/facts'
import { addDocuments, finishListing } from '@/lib/commands/import/queue/add-documents'
import { openJob } from '@/lib/commands/import/queue/open-job'
import {
  type Given,
  type GivenDocument,
  type GivenReading,
  queuedOf,
  readGiven,
} from '@/lib/commands/import/read-given'
import { reviewText } from '@/lib/commands/import/review-text'
import type { Actor } from '@/lib/core/people/actor'
import { EDITABLE, type EditableField, type ImportState, type Typed } from '../_state/import-state'
import { shownValue } from '../_state/review-values'
import { textOf } from './form-fields'

interface Asked {
  answer: number
  /** why no links are fetched; null when they are */
  linksOff: string | null
  /** who imports */
  actor: Actor
}

/**
 * The first step: reads what was given and looks it up. Files go before a text, and a text before a link. Several
 * documents become a job, of which the number comes back.
 */
export async function readStep(
  form: FormData,
  { answer, linksOff, actor }: Asked,
): Promise<ImportState | { job: number }> {
  const typed: Typed = { text: textOf(form, 'text'), link: textOf(form, 'link') }
  const wrong = (error: string): ImportState => ({ step: 'give', answer, error, typed })
  const given = await givenIn(form, typed)
  if (given.length === 0)
    return wrong('There is nothing to read yet. Paste the article’s text, choose a file or give a link.')
  if (linksOff && given.some(({ way }) => way === 'link')) return wrong(linksOff)

  const read: GivenReading[] = []
  for (const each of given) {
    for await (const document of readGiven(each)) read.push(document)
  }
  const [only] = read
  if (read.length !== 1 || !only || (only.ok && 'link' in only)) {
    const label = given.map((each) => ('name' in each ? each.name : typed.link)).join('\n')
    return read.length === 0 ? wrong(`${label} names no article.`) : queue(read, label, actor)
  }
  return only.ok ? review(only.document, answer) : wrong(only.message)
}

async function givenIn(form: FormData, { text, link }: Typed): Promise<Given[]> {
  const files = form.getAll('file').filter((file): file is File => file instanceof File && file.size > 0)
  if (files.length > 0) {
    return Promise.all(
      files.map(async (file) => ({
        way: 'file' as const,
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
  }
  const html = textOf(form, 'html')
  if (text.trim() !== '') return [{ way: 'paste', plain: text, html: html.trim() === '' ? null : html }]
  return link.trim() === '' ? [] : [{ way: 'link', link: link.trim() }]
}

async function queue(read: readonly GivenReading[], label: string, actor: Actor): Promise<{ job: number }> {
  const way = read.some((each) => each.ok && 'link' in each) ? 'feed' : 'file'
  const jobId = await openJob({ way, label, releaseId: null, actor })
  if (jobId === null) throw new Error('a job without a release was not opened')
  await addDocuments({ jobId, documents: read.map(queuedOf) })
  await finishListing(jobId)
  return { job: jobId }
}

async function review(document: GivenDocument, answer: number): Promise<ImportState> {
  const { text, facts, way, name, notes, conflicts, extent } = document
  const looked = {
    text,
    published: publishedOf(facts),
    outlet: facts.outlet?.value ?? null,
    link: facts.link?.value ?? null,
  }
  const { here, former, candidates, proposed } = await reviewText(looked)
  const alike = here?.how === 'same-text' ? [] : await alikeTexts(looked)
  return {
    ...{
      step: 'review',
      answer,
      error: null,
      name,
      text,
      facts,
      notes: [...notes],
      conflicts,
      here,
      former,
      alike,
      candidates,
      proposed,
    },
    way: way === 'paste' || way === 'link' ? way : 'file',
    words: text.split(/\s+/).filter((word) => word !== '').length,
    values: Object.fromEntries(EDITABLE.map((field) => [field, shownValue(field, facts[field])])) as Record<
      EditableField,
      string
    >,
    isOpening: extent === 'opening',
    release: proposed ?? '',
  }
}
