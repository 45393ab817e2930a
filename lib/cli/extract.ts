import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { readConcepts } from '@/lib/content/concepts'
import { readSectorWords } from '@/lib/content/sector-words'
import { sectorIndex } from '@/lib/core/extract/citations/sector-of'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { parseDocument } from './extract/document'
import { mentionsLine } from './extract/mentions-line'
import { live } from './life'
import { CliError } from './steps'

const USAGE = `npm run --silent extract < docs.jsonl > mentions.jsonl

Reads one document a line, {"id", "text", "docDate"?}, and writes one line for each: {"id", "terms", "windows",
"quantities", "citations"}. Offsets count UTF-16 units of the text as given, end exclusive.
--dated   leave out times that date nothing: lengths ("for 48 hours"), frequencies, "now"`

// npm run extract: needs no database; one document at a time is in memory.
live(async (life) => {
  const { dated, help } = readArguments()
  if (help || process.stdin.isTTY) {
    console.log(USAGE)
    return life.end(help ? 0 : 1)
  }
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') void life.end(0)
    else throw error
  })
  const extracting = {
    concepts: conceptIndex(readConcepts('content')),
    sectors: sectorIndex(readSectorWords('content')),
    dated,
  }
  let at = 0
  let bad = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at++
    if (line.trim() === '') continue
    const document = parseDocument(line)
    if ('problem' in document) {
      bad++
      console.error(`line ${at}: ${document.problem}; the line is left out`)
      continue
    }
    if (!process.stdout.write(`${mentionsLine(document, extracting)}\n`)) await once(process.stdout, 'drain')
  }
  if (bad > 0) console.error(`${bad} of ${at} lines could not be read.`)
  await new Promise((flushed) => process.stdout.write('', flushed))
  await life.end(bad > 0 ? 1 : 0)
})

function readArguments() {
  try {
    return parseArgs({
      options: {
        dated: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}
