import { describe, expect, it, test } from 'vitest'
import { numberAsked } from '@/lib/core/search/number-asked'

const means = (typed: string, value: number) =>
  numberAsked(typed)?.ranges.some(({ from, below }) => value >= from && value < below) ?? false
const isPrinted = (typed: string, printed: string) =>
  new RegExp(numberAsked(typed)?.pattern ?? '(?!)').test(printed)

describe('a typed number means', () => {
  test.each<[string, number[], number[]]>([
    ['67,8', [67.8, 67.89, 67_800, 67_879, 67_899, 67_879_000], [67.9, 678, 6_780, 67_900, 67_799, 678_000]],
    ['67.8', [67.8, 67_879], [67.9, 678]],
    ['67,879', [67_879, 67.879], [67_880, 67_878, 67_879_000]],
    ['67879', [67_879, 678_790], [67_880]],
    ['425', [425, 425_431, 4_250], [42, 42_431, 1_425]],
    ['67', [67, 67.8], [679, 67_000, 6.7]],
    ['435,719', [435_719], [435_718]],
    ['435 719', [435_719], [435]],
    ['1,234,567', [1_234_567], [1_234_568]],
    ['67.8 percent', [67.8], [68]],
    ['67.8%', [67.8], [68]],
    ['$1.5 million', [1_500_000, 1_599_999], [1.5, 1_600_000]],
    ['65 thousand', [65_000, 65_999], [65, 66_000]],
    ['0.1', [0.1, 0.15], [0.2, 1]],
  ])('%s: %j and not %j', (typed, these, notThese) => {
    expect(these.filter((value) => !means(typed, value))).toEqual([])
    expect(notThese.filter((value) => means(typed, value))).toEqual([])
  })

  it('has the value itself first', () => {
    expect(numberAsked('425')?.ranges[0]).toEqual({ from: 425, below: 426 })
    expect(numberAsked('67,8')?.ranges[0]).toEqual({ from: 67.8, below: 67.9 })
  })
})

describe('a typed number is printed as', () => {
  test.each<[string, string[], string[]]>([
    [
      '67,8',
      ['67,879', '67879', '67.8 percent', 'the 67,800'],
      ['678', '6780', '167,879', '678,790', '2067879'],
    ],
    ['67,879', ['67,879', '67879', '67.879'], ['67,8790', '67,878', '1.67879']],
    ['67879', ['67,879', '67879', '67.879'], ['67,878']],
    ['678', ['678', '67,879', '6,789'], ['67.8', '1,678', '67,8']],
    ['1.5 million', ['1.5 million', 'the 1.5million'], ['15 million', '1.5 billion', '1.5']],
    ['0.1', ['0.1 percent'], ['01', '10.1']],
  ])('%s: %j and not %j', (typed, these, notThese) => {
    expect(these.filter((printed) => !isPrinted(typed, printed))).toEqual([])
    expect(notThese.filter((printed) => isPrinted(typed, printed))).toEqual([])
  })
})

test.each([
  '',
  'people',
  '67,879 people',
  '287(g)',
  'fiscal 2024',
  '1234567890',
  '9-11',
  '2024-09-27',
  '.',
  '$',
])('%j is not a number alone', (typed) => expect(numberAsked(typed)).toBeNull())
