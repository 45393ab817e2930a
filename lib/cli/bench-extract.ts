import { dateReader, engine, engineByKind, type TextReader, wink, winkBare } from './bench/extract-readers'
import { type TextSet, textSets, wholeAndPieces } from './bench/extract-texts'
import { bytesOf, throughput } from './bench/throughput'
import { live } from './life'
import { CliError } from './steps'

const SHORT = 5_000 // UTF-16 units, an article
const LONG = 5_000_000
const PASSES = { warmUp: 3, rounds: 9 }
const LONG_PASSES = { warmUp: 1, rounds: 5 }
const MOST_GROWTH = 1.3 // time a byte in the long text over that in the short ones; the rest is left to noise

// npm run bench:extract: how fast is the reading engine beside others, on the same texts in the same run, on one thread?
live(async (life) => {
  const [ours, theirs] = [engine(), wink()]
  const problems: string[] = []
  const sets = textSets()
  for (const set of sets) {
    const speeds = compare(set, [ours, ...engineByKind(), theirs, winkBare(), dateReader()])
    const [mine = 0, other = 0] = [speeds.get(ours), speeds.get(theirs)]
    if (mine <= other) problems.push(`${set.name}: ${mine.toFixed(2)} MB/s is not faster than wink-nlp`)
  }
  for (const set of sets) {
    const growth = growthOf(set, ours)
    if (growth > MOST_GROWTH)
      problems.push(`${set.name}: a byte of a long text takes ${growth.toFixed(2)} times as long`)
  }
  if (problems.length > 0) throw new CliError(`\n${problems.join('\n')}`)
  await life.end(0)
})

/** Prints speed, ratio to the engine with all four kinds, and mentions found. Returns the speeds in MB/s. */
function compare(set: TextSet, readers: TextReader[]): Map<TextReader, number> {
  const results = throughput(
    readers.map((reader) => ({ reader, texts: set.texts })),
    PASSES,
  )
  const first = results[0]?.speed ?? 0
  const size = (bytesOf(set.texts) / 1000).toFixed(0)
  console.log(
    `\n${`${set.name}, ${set.texts.length} texts, ${size} KB`.padEnd(40)}    MB/s  all four =  mentions`,
  )
  readers.forEach(({ name }, r) => {
    const { speed = 0, found = 0 } = results[r] ?? {}
    const ratio = `${(first / speed).toFixed(2)} x`
    console.log(
      `${name.padEnd(40)} ${speed.toFixed(2).padStart(7)} ${ratio.padStart(11)} ${String(found).padStart(9)}`,
    )
  })
  return new Map(readers.map((reader, r) => [reader, results[r]?.speed ?? 0]))
}

/** Prints the speed on one long text and on the same cut into short ones. Returns time a byte, long over short. */
function growthOf(set: TextSet, reader: TextReader): number {
  const [whole, pieces] = wholeAndPieces(set, LONG, SHORT)
  const [long, short] = throughput(
    [
      { reader, texts: whole },
      { reader, texts: pieces },
    ],
    LONG_PASSES,
  ).map(({ speed }) => speed)
  const growth = (short ?? 0) / (long ?? 0)
  console.log(`\n${`${set.name}, 5 MB`.padEnd(40)}    MB/s`)
  console.log(`${'in texts of 5 KB'.padEnd(40)} ${(short ?? 0).toFixed(2).padStart(7)}`)
  console.log(`${'in one text'.padEnd(40)} ${(long ?? 0).toFixed(2).padStart(7)}`)
  console.log(`${'time a byte, long over short'.padEnd(40)} ${growth.toFixed(2).padStart(7)}`)
  return growth
}
