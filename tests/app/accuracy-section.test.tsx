import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AccuracySection } from '@/app/method/_page/accuracy-section'
import { type EngineAccuracy, engineAccuracy } from '@/lib/queries/engine-accuracy'

const saved = engineAccuracy()
if (!saved) throw new Error('no figures are saved')

const render = (accuracy: EngineAccuracy | null) =>
  renderToStaticMarkup(<AccuracySection accuracy={accuracy} />)

describe('the figures of the engine on the page', () => {
  const html = render(saved)

  test.each(['accuracy', 'accuracy-terms', 'accuracy-numbers', 'accuracy-windows', 'accuracy-officials'])(
    '#%s is there to be linked to',
    (id) => {
      expect(html).toContain(`id="${id}"`)
    },
  )

  test('name the version and stand beside two peopleʼs, with what the engine was developed on marked', () => {
    expect(html).toContain(`Engine ${saved.measuredVersion}`)
    for (const kind of saved.kinds) expect(kind.sources.at(-1)?.source).toBe('people')
    expect(html).toContain('<small>developed on</small>')
    expect(html).toContain('<small>the ceiling</small>')
  })

  test('are those that were saved, with their counts', () => {
    const facet = saved.kinds[0]?.sources.at(-1)?.figures.attributes.find(({ id }) => id === 'facet')
    if (!facet) throw new Error('no facet')
    expect(html).toContain(`${facet.agreeing} of ${facet.compared}`)
    expect(html).toContain(`α ${facet.alpha?.toFixed(3).replace('0.', '.')}`)
  })

  test('say so when another engine runs than was measured', () => {
    expect(html).not.toContain('has not been measured')
    const other = render({ ...saved, runningVersion: '9.9.9' })
    expect(other).toContain('The engine that runs here is version 9.9.9')
    expect(other).toContain(`those of version ${saved.measuredVersion}`)
  })

  test('say what was not measured yet, and claim nothing without any figures', () => {
    const kinds = saved.kinds.map((kind) => ({
      ...kind,
      sources: kind.sources.filter(({ source }) => source !== 'blind-held-out'),
    }))
    const poorer = render({ ...saved, kinds })
    expect(poorer).toContain('held out; not measured yet')
    expect(poorer).not.toContain('In texts it was not developed on')
    expect(render(null)).toContain('The engine has not been measured.')
  })

  test('begin with what to expect of a new article, from the held-out texts', () => {
    const [words] = saved.kinds
    const heldOut = words?.sources.find(({ source }) => source === 'blind-held-out')
    const found = ((heldOut?.figures.relaxed.recall ?? 0) * 100).toFixed(1)
    expect(html).toContain(`words ${found}% and`)
  })

  test('never show a share where nothing was compared', () => {
    expect(html).toContain('not coded')
    expect(html).not.toContain('NaN')
  })
})
