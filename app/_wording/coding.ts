import { formatDate } from '@/lib/core/compare/format-date'
import { formatNumber } from '@/lib/core/compare/format-number'
import type { Column } from '@/lib/core/compare/types'
import { formatDay } from './dates'
import { counted } from './numbers'

type CodedColumn = Pick<
  Column,
  'coder' | 'coderKind' | 'codebookVersion' | 'extent' | 'characters' | 'checked'
>

/** "by hand (First coder), whole text, codebook 1"; "by machine (Parallax engine 0.1.0), ..." */
export function howCoded({ extent, characters, codebookVersion, coder, coderKind }: CodedColumn): string {
  const part =
    extent === 'whole'
      ? 'whole text'
      : characters === null
        ? 'opening only'
        : `opening only, about ${formatNumber(characters)} characters`
  return `by ${coderKind === 'engine' ? 'machine' : 'hand'} (${coder}), ${part}, codebook ${codebookVersion}`
}

/** The second reading: when, against what, how much it changed. Whole texts have none against the page. */
export function howChecked({ checked, extent, coderKind }: CodedColumn): string {
  if (!checked) {
    if (coderKind === 'engine') return 'no person has checked it'
    return extent === 'whole' ? 'no second reading against the page recorded' : 'no second reading recorded'
  }
  return `read again on ${formatDay(checked.on)} against ${checked.against}; ${counted(checked.corrections, 'correction')}`
}

/** When the article appeared, or that no date was seen. */
export function publishedWords(published: string | null): string {
  return published ? formatDate(published) : 'date not seen'
}
