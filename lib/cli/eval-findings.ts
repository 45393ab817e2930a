import { parseArgs } from 'node:util'
import { readContent } from '@/lib/content/read'
import { sumsOfRecord } from '@/lib/core/findings/sums-of-record'
import { findingsOnAll } from './eval-findings/corpus'
import { findingsEvaluation, saveFindingsEvaluation } from './eval-findings/evaluation'
import { readJudgements, wantedDifferences } from './eval-findings/gold'
import { keyOf, keyOfJudgement, names } from './eval-findings/score'
import { live } from './life'
import { CliError } from './steps'

const USAGE = `npm run eval:findings -- [--list] [--missed] [--rule <id>] [--shown] [--save]

Measures what the rules notice: recall on the differences planted in the exercises and noted by hand, and precision over
all findings on all articles, judged by hand one by one (tests/gold/findings/).
--list     prints every finding with its judgement
--missed   prints the differences that no finding names (held-out ones are only counted)
--rule     lists one rule alone
--shown    with the numbers of real articles tied as people tied them, which is what the screens show
--save     writes content/evaluation/findings.json, which the page /method shows`

// npm run eval:findings: needs no database.
live(async (life) => {
  const { list, missed, rule, shown, save, help } = readArguments()
  if (help) {
    console.log(USAGE)
    return life.end(0)
  }
  const result = readContent('content')
  if (!result.ok) throw new CliError(`content/ is not in order: ${result.errors[0]?.message}`)
  const { found, checked } = findingsOnAll(result.content, shown ? 'people' : 'rule')
  const verdicts = new Map(readJudgements().map((one) => [keyOfJudgement(one), one]))

  if (list) {
    for (const one of found.filter(({ finding }) => !rule || finding.rule === rule)) {
      console.log(
        `${verdicts.get(keyOf(one))?.verdict ?? 'NOT JUDGED'} | ${keyOf(one)}\n    ${one.finding.statement}`,
      )
    }
  }

  const wanted = wantedDifferences(result.content)
  for (const set of ['planted', 'noted', 'noted, held out'] as const) {
    const all = wanted.filter((one) => one.set === set)
    const named = all.filter((one) => found.some((other) => names(other, one)))
    console.log(
      `${`recall, ${set}`.padEnd(32)} ${named.length} of ${all.length}  ${share(named.length, all.length)}`,
    )
    if (!missed || set === 'noted, held out') continue
    for (const one of all)
      if (!named.includes(one)) console.log(`    missed: ${one.id} (${one.articleId}, ${one.phrase})`)
  }
  const count = (verdict: string) =>
    found.filter((one) => verdicts.get(keyOf(one))?.verdict === verdict).length
  const [right, arguable, wrong] = [count('right'), count('arguable'), count('wrong')]
  const judged = right + arguable + wrong
  console.log(
    `${'findings'.padEnd(32)} ${found.length} on ${checked.length} articles, ${found.length - judged} not yet judged`,
  )
  console.log(
    `${'precision'.padEnd(32)} ${right} of ${judged}  ${share(right, judged)} (arguable ${arguable}, wrong ${wrong})`,
  )
  const sums = [...new Map(checked.map(({ record }) => [record.id, record])).values()].flatMap(sumsOfRecord)
  for (const { statement } of sums) console.log(`sum in a record: ${statement}`)
  if (!save) return
  const measuredOn = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const judgements = [...verdicts.values()]
  const evaluation = findingsEvaluation({ found, wanted, judgements, articles: checked.length, measuredOn })
  console.log(`Saved ${saveFindingsEvaluation('content', evaluation)}.`)
})

function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3)
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        list: { type: 'boolean', default: false },
        missed: { type: 'boolean', default: false },
        rule: { type: 'string' },
        shown: { type: 'boolean', default: false },
        save: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}
