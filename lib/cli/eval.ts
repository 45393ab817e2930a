import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConcepts } from '@/lib/content/concepts'
import { codebookHead } from '@/lib/content/schema/codebook'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { confusionLines } from './eval/confusions'
import { reportLines } from './eval/print'
import { evaluate } from './eval/report'
import { saveEvaluation } from './eval/save'
import { live } from './life'
import { CliError } from './steps'

const USAGE = `npm run eval -- [--json] [--confusions] [--save] [--date YYYY-MM-DD]

Measures what the engine reads against texts coded by hand, and two people against each other.
--json         prints the figures as JSON
--confusions   lists what only one side has (never of held-out texts)
--save         writes content/evaluation/engine.json, which the page /method shows
--date         the day to write down; today where not given`

// npm run eval: needs no database.
live(async (life) => {
  const { json, confusions, save, date, help } = readArguments()
  if (help) {
    console.log(USAGE)
    return life.end(0)
  }
  const day = z.iso.date().safeParse(date ?? today())
  if (!day.success) throw new CliError(`"${date}" is no day as YYYY-MM-DD.\n\n${USAGE}`)
  const { version } = codebookHead.parse(parse(readFileSync('content/codebook/codebook.yaml', 'utf8')))
  const report = evaluate(conceptIndex(readConcepts('content')), day.data, version)
  const lines = json
    ? [JSON.stringify({ ...report.evaluation, absent: report.absent }, null, 1)]
    : reportLines(report)
  if (confusions) lines.push(...confusionLines(report))
  process.stdout.write(`${lines.join('\n')}\n`)
  if (save) console.error(`\nSaved ${saveEvaluation('content', report.evaluation)}.`)
})

/** The day at the terminal, not in Greenwich. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        confusions: { type: 'boolean', default: false },
        save: { type: 'boolean', default: false },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}
