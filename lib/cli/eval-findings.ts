import { parseArgs } from 'node:util'
import { readContent } from '@/lib/content/read'
import { sumsOfRecord } from '@/lib/core/findings/sums-of-record'
import { findingsOnAll } from './eval-findings/corpus'
import {
  agreementBefore,
  findingsEvaluation,
  judgedByTwo,
  recallOf,
  SETS,
  saveFindingsEvaluation,
} from './eval-findings/evaluation'
import { wantedDifferences } from './eval-findings/gold'
import { countVerdicts, type Judged, type JudgesAgreement, markOf } from './eval-findings/judges'
import { keyOf } from './eval-findings/score'
import { live } from './life'
import { CliError } from './steps'

const USAGE = `npm run eval:findings -- [--list] [--missed] [--rule <id>] [--shown] [--save]

Measures what the rules notice: recall on the differences planted in the exercises and noted by hand, and precision over
all findings on all articles, judged by hand one by one by two people (tests/gold/findings/). The second judge's verdict is
bound to the words of a statement; the first's to the finding, so that it may be of words that were changed since.
--list     prints every finding with the verdict that counts and the mark of its statement
--missed   prints the differences that no finding names (held-out ones are only counted)
--rule     lists one rule alone
--shown    with the numbers of real articles tied as people tied them, which is what the screens show
--save     writes content/evaluation/findings.json, which the page /method shows: recall with numbers tied by rule, and
           the judgements of what the screens show`

// npm run eval:findings: needs no database.
live(async (life) => {
  const { list, missed, rule, shown, save, help } = readArguments()
  if (help) {
    console.log(USAGE)
    return life.end(0)
  }
  const result = readContent('content')
  if (!result.ok) throw new CliError(`content/ is not in order: ${result.errors[0]?.message}`)
  const tiedBy = shown ? 'people' : 'rule'
  const { found, checked } = findingsOnAll(result.content, tiedBy)
  const { first, second, agreement, verdicts } = judgedByTwo(found)

  if (list) {
    for (const [place, one] of found.entries()) {
      if (rule && one.finding.rule !== rule) continue
      const { statement } = one.finding
      console.log(
        `${verdicts[place] ?? 'NOT JUDGED'} | ${keyOf(one)} | ${markOf(one.finding)}\n    ${statement}`,
      )
    }
  }

  const wanted = wantedDifferences(result.content)
  for (const set of SETS) {
    const { known, named } = recallOf(set, wanted, found)
    row(`recall, ${set}`, `${named.length} of ${known.length}  ${share(named.length, known.length)}`)
    if (!missed || set === 'noted, held out') continue
    for (const one of known)
      if (!named.includes(one)) console.log(`    missed: ${one.id} (${one.articleId}, ${one.phrase})`)
  }
  row('findings', `${found.length} on ${checked.length} articles, numbers tied by ${tiedBy}`)
  row('precision, first judge', inWords(first))
  row('precision, second judge', inWords(second))
  row('precision, as saved', inWords(countVerdicts(verdicts)))
  row('agreement of the two', agreed(agreement))
  row('agreement on version 1', agreed(agreementBefore()))
  const sums = [...new Map(checked.map(({ record }) => [record.id, record])).values()].flatMap(sumsOfRecord)
  for (const { statement } of sums) console.log(`sum in a record: ${statement}`)
  if (!save) return
  const evaluation = findingsEvaluation({
    byRule: shown ? findingsOnAll(result.content, 'rule').found : found,
    shown: shown ? found : findingsOnAll(result.content, 'people').found,
    wanted,
    articles: checked.length,
    measuredOn: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
  })
  console.log(`Saved ${saveFindingsEvaluation('content', evaluation)}.`)
})

function row(name: string, value: string): void {
  console.log(`${name.padEnd(32)} ${value}`)
}

function inWords({ right, arguable, wrong, notJudged }: Judged): string {
  const judged = right + arguable + wrong
  return `${right} of ${judged}  ${share(right, judged)} (arguable ${arguable}, wrong ${wrong}, not judged ${notJudged})`
}

function agreed({ both, agree, alpha }: JudgesAgreement): string {
  return `${agree} of ${both}  ${share(agree, both)} (alpha ${alpha === null ? 'not to be told' : alpha.toFixed(3)})`
}

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
