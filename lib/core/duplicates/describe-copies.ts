import { MARK, tokenize } from '@/lib/core/text/tokens'
import { copyDifferences } from './copy-differences'
import { likeness } from './likeness'
import { referencePrinting } from './reference-printing'
import { type Shingles, shinglesOf } from './shingles'
import { wireCredit } from './wire-credit'

/** One printing of a text; `published` is YYYY-MM-DD or YYYY-MM, null where it is not known. */
export interface Printing {
  id: string
  headline: string | null
  published: string | null
  text: string
}

/** How one printing differs from the one that all are held against. */
export interface PrintingDifferences {
  id: string
  /** shingles of the shorter text that both have, in whole percent; 100 only where all are shared */
  shared: number
  /** whether the headlines differ in their words; null where one is not known */
  headlineChanged: boolean | null
  /** paragraphs that it lacks, has of its own, and has reworded */
  dropped: number
  added: number
  reworded: number
}

/** A news agency that printings of one text credit. */
export interface SharedCredit {
  agency: string
  /** how many of them do */
  by: number
}

/** Printings of one text. */
export interface DescribedCopies {
  credit: SharedCredit | null
  /** the printing that the others are held against; see referencePrinting() */
  reference: string
  /** whether it is the only earliest; else nothing is known of the order */
  isEarliest: boolean
  copies: PrintingDifferences[]
}

/** What is seen in two or more printings of one text. `copies` keep the order given; the reference is not among them. */
export function describeCopies(printings: readonly [Printing, ...Printing[]]): DescribedCopies {
  const dated = printings.map((printing) => ({ ...printing, length: printing.text.length }))
  const { reference, isEarliest } = referencePrinting(
    dated as [Printing & { length: number }, ...typeof dated],
  )
  const own = shinglesOf(reference.text)
  return {
    credit: sharedCredit(printings.map(({ text }) => text)),
    reference: reference.id,
    isEarliest,
    copies: printings
      .filter(({ id }) => id !== reference.id)
      .map((copy) => differences(reference, own, copy)),
  }
}

/** The news agency that printings of one text credit; null where none does or they name different ones. */
export function sharedCredit(texts: readonly string[]): SharedCredit | null {
  const credits = texts.flatMap((text) => wireCredit(text)?.agency ?? [])
  const [agency, ...others] = new Set(credits)
  return agency === undefined || others.length > 0 ? null : { agency, by: credits.length }
}

function differences(reference: Printing, own: Shingles, copy: Printing): PrintingDifferences {
  const { dropped, added, reworded } = copyDifferences(reference.text, copy.text)
  return {
    id: copy.id,
    shared: sharedPercent(own, shinglesOf(copy.text)),
    headlineChanged:
      reference.headline === null || copy.headline === null
        ? null
        : wordsOf(reference.headline) !== wordsOf(copy.headline),
    ...{ dropped: dropped.length, added: added.length, reworded: reworded.length },
  }
}

/** The shingles of the shorter text that both have, in whole percent; 100 only where all are shared. */
export function sharedPercent(a: Shingles, b: Shingles): number {
  const { containment } = likeness(a, b)
  return containment === 1 ? 100 : Math.min(99, Math.round(containment * 100))
}

function wordsOf(headline: string): string {
  const { count, kind, lower } = tokenize(headline)
  const words: string[] = []
  for (let i = 0; i < count; i++) if (kind[i] !== MARK) words.push(lower[i] as string)
  return words.join(' ')
}
