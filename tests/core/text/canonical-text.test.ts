import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/lib/core/text/canonical-text'

describe('canonical text', () => {
  it('has one kind of line end and no byte order mark', () => {
    expect(canonicalText('\uFEFFone\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n')
  })

  it('leaves everything else alone', () => {
    const text = ' “curly”\u00A0\uFEFF e\u0301 👩‍👧\t '
    expect(canonicalText(text)).toBe(text)
  })

  it('stays as it is the second time', () => {
    const once = canonicalText('\uFEFFa\r\r\nb')
    expect(canonicalText(once)).toBe(once)
  })
})
