import { readContent } from '@/lib/content/read'
import type { DraftEntry } from '@/lib/core/review/entry'
import { scoreDrafts } from './eval-draft/bar'
import { live } from './life'
import { CliError } from './steps'

// npm run eval:draft: what the draft check finds of the faults planted in tests/gold/draft/draft.md, and on its twin.
live(async (life) => {
  const result = readContent('content')
  if (!result.ok) throw new CliError(`content/ is not in order: ${result.errors[0]?.message}`)
  const { faults, missed, unplanned, onTwin } = scoreDrafts(result.content)
  console.log(`planted faults found    ${faults.length - missed.length} of ${faults.length}`)
  for (const { id, phrase, rules } of missed)
    console.log(`    missed: ${id} (${phrase ?? '-'}; ${rules.join(', ')})`)
  console.log(`entries beside them     ${unplanned.length}`)
  for (const entry of unplanned) console.log(`    ${inWords(entry)}`)
  console.log(`entries on the twin     ${onTwin.length}`)
  for (const entry of onTwin) console.log(`    ${inWords(entry)}`)
  await life.end(missed.length + onTwin.length === 0 ? 0 : 1)
})

function inWords(entry: DraftEntry): string {
  if (entry.kind === 'finding') return `${entry.finding.rule}: ${entry.finding.statement}`
  if (entry.kind === 'style') return `style: ${entry.hit.text} (${entry.hit.rule.id})`
  return entry.kind === 'caveat' ? `caveat: ${entry.label}` : entry.kind
}
