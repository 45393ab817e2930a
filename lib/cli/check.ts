import { parseArgs } from 'node:util'
import type { Content } from '@/lib/content/content'
import { readContent } from '@/lib/content/read'
import type { RecordFile } from '@/lib/content/schema/record'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { readTextFiles } from './attach/text-files'
import { candidatesFor, findingsAgainst, readText, recordsOf } from './check/check-text'
import { checkJson, checkReport } from './check/report'
import { isDay } from './day'
import { live } from './life'
import { paintFor } from './read/paint'
import { CliError } from './steps'

const USAGE = `npm run --silent check -- <article.txt> --release <id> [--date 2024-09-27] [--format text|json]

Holds a text against the record of a release and prints what the rules notice: notes to a reader, not verdicts.
--release   the release's id; "auto" takes the one that the text is most likely about
--date      the day of publication; without it "Tuesday" and "this fiscal year" have no dates
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
  const { file, release: id, date, format } = readArguments()
  const [found] = await readTextFiles([file], process.env.INIT_CWD ?? process.cwd())
  if (!found || 'problem' in found) throw new CliError(`${file}: ${found?.problem ?? 'nothing to read'}`)
  const result = readContent('content')
  if (!result.ok) throw new CliError(`content/ is not in order: ${result.errors[0]?.message}`)

  const text = canonicalText(found.text)
  const article = readText({ text, published: date }, result.content)
  const release = releaseFor(id, article, result.content)
  const findings = findingsAgainst(article, release, result.content)
  const paint = paintFor(process.stdout)
  if (format === 'json') console.log(checkJson(findings, release))
  else {
    console.log(paint('dim', `${found.file} against ${release.shortTitle} (${release.id})\n`))
    console.log(findings.length > 0 ? checkReport(findings, text, paint) : NOTHING)
  }
  return findings.length > 0 ? NOTICED : 0
}

const NOTHING =
  'Nothing noticed. That is no certificate: the rules see numbers, units, acts, windows and sources, no more.'

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
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const [file] = positionals
    const { release, date = null, format } = values
    if (values.help || !file || positionals.length > 1) throw new CliError(USAGE)
    if (!release) throw new CliError(`--release is missing: the id of a release, or auto\n\n${USAGE}`)
    if (date !== null && !isDay(date))
      throw new CliError(`--date "${date}" is no day; write it like 2024-09-27`)
    if (format !== 'text' && format !== 'json') throw new CliError(`--format "${format}" is not text or json`)
    return { file, release, date, format }
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}
