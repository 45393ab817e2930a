import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { addDocuments, finishListing, type QueuedDocument } from '@/lib/commands/import/queue/add-documents'
import { queuedOf, readGiven, readLines } from '@/lib/commands/import/read-given'

const AT_ONCE = 50 // documents in one transaction
const AT_ONCE_CHARACTERS = 4_000_000 // or fewer, so that memory stays small however long the texts
const LARGEST_FILE = 200_000_000 // bytes; an archive of thousands of articles has fewer

/** The place of a job's list: what it holds already, for one that is taken up again. */
export interface ListSoFar {
  names: ReadonlySet<string>
  line: number
  nextByte: number
}

/** A file among those that were given. */
export interface ListedFile {
  /** where it is */
  full: string
  /** what people know it by */
  name: string
}

/** Adds the article, or the articles of the feed, that a link leads to. */
export async function listLink(jobId: number, link: string, soFar: ListSoFar): Promise<boolean> {
  const documents: QueuedDocument[] = []
  for await (const read of readGiven({ way: 'link', link })) documents.push(queuedOf(read))
  const wanted = documents.filter(({ name }) => !soFar.names.has(name))
  if (wanted.length > 0 && !(await addDocuments({ jobId, documents: wanted }))) return false
  await finishListing(jobId)
  return true
}

/** The files that paths lead to: themselves, or all in a folder and below, by name. Unknown paths come back as such. */
export async function filesOf(paths: readonly string[]): Promise<{ files: ListedFile[]; missing: string[] }> {
  const files: ListedFile[] = []
  const missing: string[] = []
  for (const full of paths) {
    const kind = await stat(full).catch(() => null)
    if (!kind) missing.push(full)
    else if (!kind.isDirectory()) files.push({ full, name: path.basename(full) })
    else {
      const entries = await readdir(full, { recursive: true, withFileTypes: true })
      const inside = entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.relative(full, path.join(entry.parentPath, entry.name)))
        .sort()
      files.push(...inside.map((name) => ({ full: path.join(full, name), name })))
    }
  }
  return { files, missing }
}

/**
 * Reads files and adds their documents to a job, after what it has; `onListed` is told how many more there are. False
 * when the job was cancelled meanwhile.
 */
export async function listFiles(
  jobId: number,
  files: readonly ListedFile[],
  soFar: ListSoFar,
  onListed: (count: number) => void,
): Promise<boolean> {
  for await (const batch of batches(documentsOf(files, soFar.names))) {
    if (!(await addDocuments({ jobId, documents: batch }))) return false
    onListed(batch.length)
  }
  await finishListing(jobId)
  return true
}

/** As listFiles, of one file of JSON lines, from the line at which listing stopped. */
export async function listLines(
  jobId: number,
  { full, name }: ListedFile,
  soFar: ListSoFar,
  onListed: (count: number) => void,
): Promise<boolean> {
  const stream = createReadStream(full, { start: soFar.nextByte })
  let until = { line: soFar.line, nextByte: soFar.nextByte }
  let held: QueuedDocument[] = []
  const flush = async () => {
    const documents = held
    held = []
    if (documents.length > 0 && !(await addDocuments({ jobId, documents, until }))) return false
    onListed(documents.length)
    return true
  }
  let size = 0
  for await (const read of readLines(stream, name, until)) {
    held.push(read.queued)
    until = { line: read.line, nextByte: read.nextByte }
    size += sizeOf(read.queued)
    if (held.length < AT_ONCE && size < AT_ONCE_CHARACTERS) continue
    if (!(await flush())) return false
    size = 0
  }
  if (!(await flush())) return false
  await finishListing(jobId)
  return true
}

async function* documentsOf(
  files: readonly ListedFile[],
  listed: ReadonlySet<string>,
): AsyncGenerator<QueuedDocument> {
  for (const { full, name } of files) {
    if (listed.has(name)) continue
    const { size } = await stat(full)
    if (size > LARGEST_FILE) {
      yield { name, code: 'too-big', message: `${name} has ${size} bytes; at most ${LARGEST_FILE} are read.` }
      continue
    }
    const given = { way: 'file' as const, name, bytes: await readFile(full) }
    for await (const read of readGiven(given)) {
      const queued = queuedOf(read)
      // A document of an archive is known by both.
      const known = queued.name === name ? name : `${name}: ${queued.name}`
      if (!listed.has(known)) yield { ...queued, name: known }
    }
  }
}

async function* batches(documents: AsyncIterable<QueuedDocument>): AsyncGenerator<QueuedDocument[]> {
  let batch: QueuedDocument[] = []
  let size = 0
  for await (const document of documents) {
    batch.push(document)
    size += sizeOf(document)
    if (batch.length < AT_ONCE && size < AT_ONCE_CHARACTERS) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

function sizeOf(document: QueuedDocument): number {
  return 'document' in document ? document.document.text.length : 0
}
