import { expect, test } from 'vitest'
import { sourceSlug } from '@/lib/core/compare/source-slug'

test.each([
  ['Ana Alder', 'ana-alder'],
  ['ANA ALDER', 'ana-alder'],
  ['Ana “Annie” Alder-Birch', 'ana-annie-alder-birch'],
  ['Alder’s Office', 'alder-s-office'],
  ['Ana Alder (ICE) [as quoted (twice)]', 'ana-alder'],
  ['Ana Alder (cut off', 'ana-alder'],
  ['José Álder', 'josé-Álder'],
  ['(unnamed)', ''],
  ['the report (FOIA documents)', ''],
])('%s has its page under "%s"', (name, slug) => {
  expect(sourceSlug(name)).toBe(slug)
})

test.each([
  ['José Alder', 'Jose Alder'],
  ['Jessica Alder', 'Jessica M. Alder'],
  ['Ana Alder', 'President Ana Alder'],
])('%s and %s stay apart', (one, other) => {
  expect(sourceSlug(one)).not.toBe(sourceSlug(other))
})
