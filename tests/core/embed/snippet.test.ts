import vm from 'node:vm'
import { parseHTML } from 'linkedom'
import { describe, expect, it, test } from 'vitest'
import { embedSnippet, growScript, HEIGHT_MESSAGE } from '@/lib/core/embed/snippet'

const ORIGIN = 'https://parallax.example'

test('whatever stands in a title or an address stays in its attribute', () => {
  const title = "\"><script>alert(1)</script> & 'x'"
  const address = `${ORIGIN}/embed/compare?q="><b>&cols=outlet:ap`
  const { document } = parseHTML(embedSnippet({ address, title, width: '100%', height: 640 }))
  const frame = document.querySelector('iframe')
  expect([frame?.getAttribute('title'), frame?.getAttribute('src')]).toEqual([title, address])
  expect(document.querySelector('script, b')).toBeNull()
  expect(frame?.getAttribute('height')).toBe('640')
})

describe('the script of the page around an embed', () => {
  const ours = { contentWindow: {}, height: 640 }
  const other = { contentWindow: {}, height: 300 }
  const told = (message: object) => {
    Object.assign(ours, { height: 640 })
    let listener: (event: object) => void = () => {}
    const code = growScript(ORIGIN).replace(/<\/?script>/g, '')
    vm.runInNewContext(code, {
      addEventListener: (_: string, given: typeof listener) => {
        listener = given
      },
      document: { querySelectorAll: () => [ours, other] },
    })
    listener({
      origin: ORIGIN,
      source: ours.contentWindow,
      data: { type: HEIGHT_MESSAGE, height: 900 },
      ...message,
    })
    return [ours.height, other.height]
  }

  it('gives the frame that asks the height that it asks for, and no other', () => {
    expect(told({})).toEqual([900, 300])
  })

  test.each([
    ['from another origin', { origin: 'https://elsewhere.example' }],
    ['from a frame that is none of the page', { source: {} }],
    ['of another kind', { data: { type: 'other', height: 900 } }],
    ['without a number', { data: { type: HEIGHT_MESSAGE, height: '9 <b>' } }],
    ['with a negative number', { data: { type: HEIGHT_MESSAGE, height: -5 } }],
    ['without data', { data: null }],
  ])('passes over a message %s', (_, message) => {
    expect(told(message)).toEqual([640, 300])
  })

  it('goes no higher than a page can be scrolled', () => {
    expect(told({ data: { type: HEIGHT_MESSAGE, height: 1e9 } })).toEqual([20_000, 300])
  })
})
