import type { KindAgreement } from '@/lib/core/agreement/compare-codings'
import type { Measured } from './measure-own'
import type { Report } from './report'

const MOST_WORDS = 12 // a phrase, not somebody's sentence

/**
 * What only one side has, and where paired mentions say different things: phrases alone, without their surroundings. Of
 * held-out texts and of public gold nothing is listed, for whoever reads their errors tunes on them.
 */
export function confusionLines({ measured }: Report): string[] {
  return [
    ...(['articles', 'exercises', 'blind-development', 'blind-second'] as const).flatMap((id) =>
      (measured[id] ?? []).flatMap(textLines),
    ),
    '\nOf held-out texts and of public gold no errors are listed: they are there to be scored.',
  ]
}

function textLines({ id, text, agreement }: Measured): string[] {
  const phrase = ({ start, end }: { start: number; end: number }) => `"${shortened(text.slice(start, end))}"`
  return agreement.flatMap((kind) => {
    const lines = kindLines(kind, phrase)
    return lines.length === 0 ? [] : [`\n${id}, ${kind.kind}`, ...lines]
  })
}

function kindLines(
  { onlyFirst, onlySecond, pairs, differences }: KindAgreement,
  phrase: (span: { start: number; end: number }) => string,
): string[] {
  return [
    ...onlyFirst.map((span) => `  only gold    ${span.start}  ${phrase(span)}`),
    ...onlySecond.map((span) => `  only engine  ${span.start}  ${phrase(span)}`),
    ...pairs.flatMap(({ first, second, isIdentical }) =>
      isIdentical ? [] : [`  other span   ${first.start}  ${phrase(first)} / ${phrase(second)}`],
    ),
    ...differences.map(
      ({ attribute, first, firstValue, secondValue }) =>
        `  ${attribute.padEnd(11)}  ${first.start}  ${phrase(first)}  ${firstValue} / ${secondValue}`,
    ),
  ]
}

/** At most twelve words, on one line. */
export function shortened(words: string): string {
  const all = words.split(/\s+/)
  return all.length <= MOST_WORDS ? all.join(' ') : `${all.slice(0, MOST_WORDS).join(' ')} …`
}
