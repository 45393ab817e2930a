import { formatDate } from '@/lib/core/compare/format-date'
import { formatNumber } from '@/lib/core/compare/format-number'
import type { BegunByMachine, Column } from '@/lib/core/compare/types'
import { formatDay } from './dates'
import { counted } from './numbers'

type CodedColumn = Pick<
  Column,
  'coder' | 'coderKind' | 'codebookVersion' | 'extent' | 'characters' | 'checked' | 'begunByMachine'
>

/**
 * "by hand (First coder), whole text, codebook 1"; "by machine (Parallax engine 0.1.0), ..."; and of a coding that began as
 * a copy of the machine's, how much of it the person looked at.
 */
export function howCoded(column: CodedColumn): string {
  const { extent, characters, codebookVersion, coder, coderKind, begunByMachine } = column
  const part =
    extent === 'whole'
      ? 'whole text'
      : characters === null
        ? 'opening only'
        : `opening only, about ${formatNumber(characters)} characters`
  const by = begunByMachine
    ? `by machine (${begunByMachine.from}), then ${coder} looked at ${overAll(begunByMachine)} phrases`
    : `by ${coderKind === 'engine' ? 'machine' : 'hand'} (${coder})`
  return `${by}, ${part}, codebook ${codebookVersion}`
}

/** What the tag of a machine's coding says: "machine", or "machine, 3 of 65 looked at"; null where people did all of it. */
export function machineWords({
  coderKind,
  begunByMachine,
}: Pick<Column, 'coderKind' | 'begunByMachine'>): string | null {
  if (coderKind === 'engine') return 'machine'
  const isLeft = begunByMachine && begunByMachine.lookedAt < begunByMachine.of
  return isLeft ? `machine, ${overAll(begunByMachine)} looked at` : null
}

/** "3 of 65"; "all 65". */
export function overAll({ lookedAt, of }: BegunByMachine): string {
  return lookedAt === of ? `all ${formatNumber(of)}` : `${formatNumber(lookedAt)} of ${formatNumber(of)}`
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
