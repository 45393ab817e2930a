import { describe, expect, test } from 'vitest'
import { linkHosts, sourceLink } from '@/lib/core/compare/source-link'

const hosts = linkHosts(['cnn.com', 'gov', 'tcsheriff.org', 'archive.org'].map((host) => ({ host })))
const link = (address: string) => sourceLink(address, hosts)

describe('addresses that are linked', () => {
  test.each([
    ['https://www.cnn.com/2017/03/20/politics/', 'cnn.com'],
    ['https://edition.cnn.com/2017/', 'edition.cnn.com'],
    ['http://WWW.ICE.GOV/news', 'ice.gov'],
    ['https://gov/', 'gov'],
    ['https://web.archive.org/web/2017/https://example.org/', 'web.archive.org'],
  ])('%s', (address, label) => {
    expect(link(address)).toEqual({ href: new URL(address).href, label, copy: false })
  })

  test('an official page that holds only a copy says so and stays linked', () => {
    expect(sourceLink('https://www.tillis.senate.gov/x', hosts, { copy: true })).toEqual({
      href: 'https://www.tillis.senate.gov/x',
      label: 'seen as a copy on tillis.senate.gov',
      copy: true,
    })
  })
})

describe('addresses that are not linked', () => {
  test.each([
    ['https://forum.example.org/repost', 'seen as a copy on forum.example.org'],
    ['https://notcnn.com/a', 'seen as a copy on notcnn.com'],
    ['https://cnn.com.example.org/a', 'seen as a copy on cnn.com.example.org'],
    ['https://mygov/', 'seen as a copy on mygov'],
    ['https://cnn.com@example.org/', 'seen as a copy on example.org'],
    ['https://user:word@www.cnn.com/', 'seen as a copy on cnn.com'],
    ['copy, host not linked', 'seen as a copy; its host is not linked'],
    ['guide/004_6257f52c.txt', 'a working copy that is not linked'],
  ])('%s is a copy', (address, label) => {
    expect(link(address)).toEqual({ href: null, label, copy: true })
  })

  test('the address of an article that somebody brought in is no copy', () => {
    const given = (address: string) => sourceLink(address, hosts, { given: true })
    expect(given('https://www.alder-post.example/story')).toEqual({
      ...{ href: null, label: 'alder-post.example, not linked', copy: false },
    })
    expect(given('https://www.cnn.com/a').href).toBe('https://www.cnn.com/a')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'JavaScript:alert(1)'])(
    '%s is never linked nor shown',
    (address) => {
      expect(link(address)).toEqual({ href: null, label: 'an address that is not linked', copy: false })
    },
  )

  test('a seed text is named without its path', () => {
    expect(link('articles/lifezette-2017.txt')).toEqual({
      href: null,
      label: "the article's text",
      copy: false,
    })
  })

  test.each(['not stated', 'DHS: statement of 27 October', 'ICE/DHS letter'])(
    'the words "%s" stay words',
    (words) => {
      expect(link(words)).toEqual({ href: null, label: words, copy: false })
    },
  )
})
