import { parseArgs } from 'node:util'
import { readConcepts } from '@/lib/content/concepts'
import { readSectorWords } from '@/lib/content/sector-words'
import { isDay } from '@/lib/core/compare/calendar'
import { sectorIndex } from '@/lib/core/extract/citations/sector-of'
import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { readTextFiles } from './attach/text-files'
import { live } from './life'
import { mentionLists } from './read/lists'
import { markedText } from './read/marked-text'
import { paintFor } from './read/paint'
import { CliError } from './steps'

const USAGE = `npm run read -- <article.txt> [--date 2024-09-27]

Shows what the engine reads in a plain text: the text with its phrases marked, then every word, number, window and
official with what was read of each.
--date   the day of publication; without it "Tuesday" and "this fiscal year" have no dates`

// npm run read: nothing is stored and nothing is sent anywhere.
live(async (life) => {
  const { file, date } = readArguments()
  const [found] = await readTextFiles([file], process.env.INIT_CWD ?? process.cwd())
  if (!found || 'problem' in found) throw new CliError(`${file}: ${found?.problem ?? 'nothing to read'}`)
  const text = canonicalText(found.text)
  const concepts = conceptIndex(readConcepts('content'))
  const sectors = sectorIndex(readSectorWords('content'))
  const reading = readArticle(text, { docDate: date, concepts, sectors })
  const paint = paintFor(process.stdout)
  const dated = date === null ? 'no day of publication given (--date)' : `published ${date}`
  console.log(paint('dim', `${found.file} · ${dated} · read by the Parallax engine ${ENGINE_VERSION}\n`))
  console.log(markedText(text.trimEnd(), reading, paint))
  console.log(`\n${mentionLists(reading, paint)}`)
  await life.end(0)
})

function readArguments(): { file: string; date: string | null } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { date: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    })
    const [file] = positionals
    if (values.help || !file) throw new CliError(USAGE)
    if (positionals.length > 1) throw new CliError(`One text at a time.\n\n${USAGE}`)
    if (values.date !== undefined && !isDay(values.date)) {
      throw new CliError(`--date "${values.date}" is no day; write it like 2024-09-27`)
    }
    return { file, date: values.date ?? null }
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}
