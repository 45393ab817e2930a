import { parseArgs } from 'node:util'
import type { Content } from '@/lib/content/content'
import { readContent } from '@/lib/content/read'
import type { RecordFile } from '@/lib/content/schema/record'
import { isDay } from '@/lib/core/compare/calendar'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import { checkDraft } from '@/lib/core/review/check-draft'
import { asksForDecision } from '@/lib/core/review/entry'
import { draftJson } from '@/lib/export/draft-json'
import { draftSarif } from '@/lib/export/draft-sarif'
import { candidatesFor, readText, recordsOf } from './check/check-text'
import { readDraftFile, readValeFolder } from './check/draft-file'
import { draftGiven, styleGuideNamed } from './check/draft-given'
import { checkReport } from './check/report'
import { live } from './life'
import { paintFor } from './read/paint'
import { CliError } from './steps'

const USAGE = `npm run --silent check -- <draft.txt|draft.md> --release <id> [--date 2024-09-27] [--style house] [--format text|json|sarif]

Holds a draft against the record of a release and what other outlets printed of it: notes to an editor, not verdicts.
--release   the release's id; "auto" takes the one that the text is most likely about
--date      the day of publication; without it "Tuesday" and "this fiscal year" have no dates
--style     a guide of content/styleguides, by its id; several with commas between them
--vale      a folder with a Vale style instead; what does not map is said
--format    sarif is SARIF 2.1.0, for editors and build tools
Exit code 0: nothing noticed; 1: something was; 2: it could not be checked.`

const NOTICED = 1
const NOT_CHECKED = 2

// npm run check: nothing is stored and nothing is sent anywhere.
live(async (life) => {
  try {
    await life.end(await check())
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    console.error(error.message)
    await life.end(NOT_CHECKED)
  }
})

async function check(): Promise<number> {
  const { file: given, release: id, date, style, vale, format } = readArguments()
  const from = process.env.INIT_CWD ?? process.cwd()
  const file = await readDraftFile(given, from)
  const result = readContent('content')
  if (!result.ok) throw new CliError(`content/ is not in order: ${result.errors[0]?.message}`)
  const { content } = result

  const release = releaseFor(id, readText({ text: file.text, published: date }, content), content)
  const guides = vale ? [await readValeFolder(vale, from)] : style.map((one) => styleGuideNamed(one, content))
  const checked = checkDraft(file.text, draftGiven({ release, published: date, guides }, content))
  const paint = paintFor(process.stdout)
  if (format === 'json') console.log(JSON.stringify(draftJson(checked, file, release.id), null, 2))
  else if (format === 'sarif') {
    console.log(JSON.stringify(draftSarif(checked.entries, file, ENGINE_VERSION), null, 2))
  } else {
    console.log(paint('dim', `${given} against ${release.shortTitle} (${release.id})\n`))
    console.log(checkReport(checked, file, paint))
  }
  return checked.entries.some(asksForDecision) ? NOTICED : 0
}

function releaseFor(id: string, article: CodedArticle, content: Content): RecordFile {
  const records = recordsOf(content)
  if (id !== 'auto') {
    const named = records.find((record) => record.id === id)
    if (named) return named
    throw new CliError(
      `There is no release "${id}". There are:\n${records.map((one) => `  ${one.id}`).join('\n')}`,
    )
  }
  const [best] = candidatesFor(article, content)
  const record = records.find((one) => one.id === best?.releaseId)
  if (!record) throw new CliError('No release fits this text; name one with --release <id>.')
  console.error(`taken to be about ${record.shortTitle} (${record.id}): ${best?.reasons.join(' ')}`)
  return record
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        release: { type: 'string' },
        date: { type: 'string' },
        style: { type: 'string' },
        vale: { type: 'string' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const [file] = positionals
    const { release, date = null, style, vale, format } = values
    if (values.help || !file || positionals.length > 1) throw new CliError(USAGE)
    if (!release) throw new CliError(`--release is missing: the id of a release, or auto\n\n${USAGE}`)
    if (date !== null && !isDay(date))
      throw new CliError(`--date "${date}" is no day; write it like 2024-09-27`)
    if (style && vale) throw new CliError('--style and --vale name two guides; give one of them')
    if (format !== 'text' && format !== 'json' && format !== 'sarif')
      throw new CliError(`--format "${format}" is not text, json or sarif`)
    return { file, release, date, style: style?.split(',') ?? [], vale, format }
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}
