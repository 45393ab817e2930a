import type { SharedCredit } from '@/lib/core/duplicates/describe-copies'

/** A news agency, with how many of so many printings credit it where not all do: "Reuters in 2 of 3 printings". */
export function creditWords({ agency, by }: SharedCredit, printings: number): string {
  return by === printings ? agency : `${agency} in ${by} of ${printings} printings`
}
