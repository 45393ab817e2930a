import type { Estimate, Reliability, Reliance } from '@/lib/core/agreement/reliability'
import { formatShare } from '@/lib/core/compare/format-number'

/** A coefficient as it is printed: ".74", with two digits, or "none". */
export function coefficientWords(value: number | null): string {
  if (value === null) return 'none'
  const digits = Math.abs(value).toFixed(2).replace(/^0/, '')
  return value < 0 && digits !== '.00' ? `−${digits}` : digits
}

/** A coefficient with its 95 percent interval: ".74 (.51 to .90)". */
export function estimateWords({ value, interval }: Estimate, asShare = false): string {
  const words = (number: number | null) =>
    asShare && number !== null ? formatShare(number) : coefficientWords(number)
  return interval ? `${words(value)} (${words(interval.low)} to ${words(interval.high)})` : words(value)
}

const RELIANCE: Record<Reliance, string> = {
  rely: 'The class reads these texts alike: its coding can be relied on.',
  tentative: 'The class reads these texts much alike: enough for a first conclusion, not for a firm one.',
  contested:
    'Contested: the class reads these texts in different ways. That is no mistake of anybody; both readings are kept, and worth talking about.',
  unknown:
    'Alpha cannot be reckoned yet: at least two have to be through with a text, and they have to say more than one thing.',
}

/** What the agreement of a class means, in plain words: a sentence on alpha, and on why it can be low when people agree. */
export function agreementWords({ reliance, isSkewed }: Reliability): string[] {
  return [
    RELIANCE[reliance],
    ...(isSkewed
      ? [
          'Alpha is low although most agree, because nearly everything has one and the same code: agreement on what is usual is what chance gives too. AC1, which does not fall for that reason, is shown beside it.',
        ]
      : []),
  ]
}
