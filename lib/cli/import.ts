import { userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { cancelJob, retryJob } from '@/lib/commands/import/queue/change-job'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { commandLine } from '@/lib/core/people/actor'
import { importJob, jobDocuments, listedSoFar } from '@/lib/queries/import-job'
import { databaseServer } from './database-server'
import { filesOf, type ListedFile, listFiles, listLines, listLink } from './import/list-files'
import { progressLine, summaryLine } from './import/progress'
import { type Life, live } from './life'
import { prepareDatabase } from './prepare-database'
import { CliError } from './steps'
import { runWorker } from './worker/run-worker'

const USAGE = `npm run import -- [--release <id>] <files, folders, .jsonl files or links>

Brings articles in: .txt, .md, .html, .docx, .pdf, .zip of these, one JSON object a line (.jsonl), the page
that a link leads to, or every article that a feed names (RSS, Atom).
A line of .jsonl has "text" or "html", and where they are known "id", "headline", "byline", "published"
(2031-03-04), "outlet", "link", "language"; "title", "author", "date", "publisher" and "url" are understood.
--release <id>   the release that all of them are about; without it, that can be told later
--resume <job>   goes on with a job that was interrupted
--cancel <job>   cancels what of a job is still queued
--retry <job>    tries again what was set aside and can be`

const LOOK_MS = 500
const SAID_EVERY_MS = 10_000 // where the output is no terminal
const MOST_SHOWN = 50

// npm run import: the texts are kept in the local database alone; npm start, if it runs, works along.
live(async (life) => {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(USAGE)
    return life.end(0)
  }
  const server = await databaseServer(life, 'parallax')
  process.env.DATABASE_URL = server.url
  await prepareDatabase(server.url)

  if (values.cancel) return cancel(life, numberOf(values.cancel))
  const jobs = values.retry
    ? [await retry(numberOf(values.retry))]
    : values.resume
      ? [await resumed(numberOf(values.resume))]
      : await opened(positionals, values.release ?? null)
  const worker = await runWorker(server.url, { say: (line) => console.log(line) })
  life.atEnd(() => worker.stop())
  let isClean = true
  for (const { id, list } of jobs) {
    console.log(`\nJob ${id}  (Ctrl-C interrupts it; npm run import -- --resume ${id} goes on)`)
    const listing = list()
    // Shown below where it is awaited; the wait must not end first with nobody listening.
    listing.catch(() => {})
    isClean = (await follow(id, listing)) && isClean
  }
  await life.end(isClean ? 0 : 1)
})

/** A job, and what has yet to be listed for it. */
interface Job {
  id: number
  list: () => Promise<unknown>
}

/** One job for all files together, and one for each file of lines, which can be taken up at any line. */
async function opened(paths: readonly string[], releaseId: string | null): Promise<Job[]> {
  if (paths.length === 0) throw new CliError(USAGE)
  const links = paths.filter(isLink)
  // npm runs this in the repository; INIT_CWD is the folder in which the person typed the command.
  const full = paths
    .filter((each) => !isLink(each))
    .map((each) => path.resolve(process.env.INIT_CWD ?? process.cwd(), each))
  const { files, missing } = await filesOf(full)
  if (missing.length > 0)
    throw new CliError(missing.map((each) => `There is no file or folder ${each}.`).join('\n'))
  const lines = files.filter(isOfLines)
  const jobs = [
    ...lines.map((file) => ({ way: 'lines' as const, label: file.full })),
    ...links.map((link) => ({ way: 'link' as const, label: link })),
  ]
  const whole = full.filter((each) => !lines.some((file) => file.full === each))
  const others = whole.length === 0 ? [] : [{ way: 'file' as const, label: whole.join('\n') }]
  const made: Job[] = []
  for (const { way, label } of [...others, ...jobs]) {
    const id = await openJob({ way, label, releaseId, actor: commandLine(actor()) })
    if (id === null) throw new CliError(`There is no release “${releaseId}” to import articles for.`)
    made.push({ id, list: () => listAll(id, label) })
  }
  return made
}

async function resumed(id: number): Promise<Job> {
  const job = await importJob(id)
  if (!job) throw new CliError(`There is no job ${id}.`)
  if (job.isCancelled)
    throw new CliError(`Job ${id} was cancelled. Import the files anew: what is here already stays.`)
  return { id, list: async () => job.isListed || listAll(id, job.label) }
}

async function retry(id: number): Promise<Job> {
  const count = await retryJob({ jobId: id, actor: commandLine(actor()) })
  if (count === null) throw new CliError(`There is no job ${id}, or it was cancelled.`)
  console.log(`${count} documents are tried again.`)
  return { id, list: async () => {} }
}

async function cancel(life: Life, id: number): Promise<void> {
  const count = await cancelJob({ jobId: id, actor: commandLine(actor()) })
  if (count === null) throw new CliError(`There is no job ${id}.`)
  console.log(`Job ${id}: ${count} documents cancelled; what was imported stays.`)
  await life.end(0)
}

/** Lists what a job's label names, from where listing stopped. */
async function listAll(id: number, label: string): Promise<void> {
  const soFar = await listedSoFar(id)
  if (isLink(label)) {
    await listLink(id, label, soFar)
    return
  }
  const { files } = await filesOf(label.split('\n'))
  const [only] = files
  if (files.length === 1 && only && isOfLines(only)) await listLines(id, only, soFar, () => {})
  else
    await listFiles(
      id,
      files.filter((file) => !isOfLines(file)),
      soFar,
      () => {},
    )
}

/** Shows how far a job is until it is done; false when documents were set aside. */
async function follow(id: number, listing: Promise<unknown>): Promise<boolean> {
  let isListing = true
  const listed = listing.finally(() => {
    isListing = false
  })
  listed.catch(() => {})
  let said = 0
  for (;;) {
    await sleep(LOOK_MS)
    const job = await importJob(id)
    if (!job) throw new CliError(`Job ${id} is gone.`)
    const isDone = !isListing && job.queued === 0
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${progressLine(job)}`)
    else if (isDone || Date.now() - said > SAID_EVERY_MS) {
      console.log(progressLine(job))
      said = Date.now()
    }
    if (!isDone) continue
    await listed
    console.log(`${process.stdout.isTTY ? '\n' : ''}${summaryLine(job)}`)
    for (const { name, reason } of await jobDocuments(id, 'set aside', MOST_SHOWN)) {
      console.log(`  ${name}\n    ${reason}`)
    }
    if (job.setAside > MOST_SHOWN)
      console.log(`  and ${job.setAside - MOST_SHOWN} more: see /import/jobs/${id}`)
    return job.setAside === 0
  }
}

function isOfLines({ full }: ListedFile): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(full)
}

function isLink(given: string): boolean {
  return /^https?:\/\//i.test(given)
}

function numberOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new CliError(`“${text}” is not the number of a job.`)
  return Number(text)
}

function readArguments() {
  const job = { type: 'string' } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ release: job, resume: job, cancel: job, retry: job },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}

/** The account at the terminal, as the person who imports. */
function actor(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody at the terminal' // an account without a name, as in some containers
  }
}
