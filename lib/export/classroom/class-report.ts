import type { Estimate } from '@/lib/core/agreement/reliability'
import type { AssignmentReport } from '@/lib/core/classroom/report'
import { phraseOf } from './phrase-of'

/** The report on an assignment in words, as Markdown: how far the class agrees, and phrase by phrase what it said. No names. */
export function classReport({
  classTitle,
  readings,
  coders,
  finished,
  agreement,
  texts,
}: AssignmentReport): string {
  const labels = new Map(readings.codebook.codes.map(({ id, label }) => [id, label]))
  const labelOf = (code: string | null) =>
    code === null || code === '' ? 'not marked' : (labels.get(code) ?? code)
  const { codes, marks } = agreement
  const lines = [
    `# ${classTitle}: ${readings.title}`,
    '',
    `${coders} ${coders === 1 ? 'pupil was' : 'pupils were'} through with at least one text, ${finished} had finished.`,
    '',
    '| coefficient | value | 95 percent interval |',
    '|---|---|---|',
    row('percent agreement', codes.percent),
    row('Krippendorff’s alpha, nominal', codes.alpha),
    row('Gwet’s AC1', codes.ac1),
    row('u-alpha (unitizing)', marks),
    '',
    `Over ${codes.units} phrases. Below .667 a coding is contested (Krippendorff, Content Analysis, 2019, ch. 12): read in different ways, and both readings are kept.`,
  ]
  texts.forEach(({ phrases }, index) => {
    const text = readings.texts[index]
    lines.push('', `## ${text?.outletName ?? ''}: ${text?.headline ?? 'without a headline'}`, '')
    for (const { start, end, readings: read, isContested, hand, settled } of phrases) {
      const phrase = phraseOf(text?.body ?? null, text?.isConstructed ?? false, { start, end })
      const said = read.map(({ code, count }) => `${count} ${labelOf(code)}`).join(', ')
      lines.push(
        `- ${phrase === null ? `(letters ${start} to ${end})` : `“${phrase}”`}: ${said}${isContested ? ' (contested)' : ''}${hand === null ? '' : `; by hand: ${labelOf(hand)}`}`,
      )
      for (const { code, reasons } of read)
        for (const { reason } of reasons) lines.push(`  - ${labelOf(code)}: ${oneLine(reason)}`)
      if (settled) lines.push(`  - settled: ${labelOf(settled.code)}, because ${oneLine(settled.reason)}`)
    }
  })
  return `${lines.join('\n')}\n`
}

function row(name: string, { value, interval }: Estimate): string {
  return `| ${name} | ${value === null ? 'none' : value.toFixed(3)} | ${interval ? `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}` : 'none'} |`
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ')
