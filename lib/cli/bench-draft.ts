import { readFileSync } from 'node:fs'
import { readContent } from '@/lib/content/read'
import { checkDraft } from '@/lib/core/review/check-draft'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { timingOf } from '@/tests/bench/timing'
import { recordsOf } from './check/check-text'
import { draftGiven, styleGuideNamed } from './check/draft-given'
import { live } from './life'
import { CliError } from './steps'

const WORDS = 1500
const RUNS = 30
const MOST_FIRST_MS = 300 // a draft that nobody has checked yet
const MOST_AGAIN_MS = 100 // after one word was changed

// npm run bench:draft: how long does the check of a draft of 1,500 words take, at first and after each word typed?
live(async (life) => {
  const result = readContent('content')
  if (!result.ok) throw new CliError(`content/ is not in order: ${result.errors[0]?.message}`)
  const { content } = result
  const release = recordsOf(content).find(({ id }) => id === 'county-detainers-2031') ?? null
  const published = '2031-11-14'
  const given = draftGiven({ release, published, guides: [styleGuideNamed('ap-2013', content)] }, content)
  const text = draftOf(WORDS)

  const first = timed(() => checkDraft(text, given))
  const again = timingOf(
    Array.from({ length: RUNS }, (_, run) =>
      timed(() => checkDraft(text.replace('jail', `jail${run}`), given)),
    ),
  )
  console.log(`first check, nothing warmed up   ${first.toFixed(0)} ms (at most ${MOST_FIRST_MS})`)
  console.log(
    `after a word was changed         ${again.median.toFixed(0)} ms, p95 ${again.p95.toFixed(0)} ms (at most ${MOST_AGAIN_MS})`,
  )
  if (first > MOST_FIRST_MS || again.median > MOST_AGAIN_MS) throw new CliError('\nToo slow.')
  await life.end(0)
})

/** The draft with planted faults, over and over, to a number of words. */
function draftOf(count: number): string {
  const { text } = markdownDraft(readFileSync('tests/gold/draft/draft.md', 'utf8'))
  const times = Math.ceil(count / text.split(/\s+/).length)
  const long = Array.from({ length: times }, () => text).join('\n\n')
  const words = [...long.matchAll(/\S+/g)]
  return long.slice(0, words[count]?.index ?? long.length)
}

/** Milliseconds of processor time: the check waits for nothing, and others on the machine then do not count. */
function timed(work: () => unknown): number {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}
