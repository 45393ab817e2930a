import type { CodingFields } from '@/lib/core/coding/coding-fields'
import type { Prisma } from './generated/client'

/** What is stored of a coding as a whole, under the names that files have. */
export function codingFields(stored: Prisma.CodingGetPayload<object>): CodingFields {
  const { codebookVersion, extent, characters, charactersBasis, countRule, ledeRule } = stored
  return {
    ...{ codebook: codebookVersion, extent, characters, charactersBasis, countRule, ledeRule },
    checked: checkedOf(stored),
  }
}

function checkedOf({ checkedOn, checkedAgainst, checkCorrections }: Prisma.CodingGetPayload<object>) {
  if (checkedOn === null || checkedAgainst === null) return null
  const on = checkedOn.toISOString().slice(0, 'YYYY-MM-DD'.length)
  return { on, against: checkedAgainst, corrections: checkCorrections ?? 0 }
}
