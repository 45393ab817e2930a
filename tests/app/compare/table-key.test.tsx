import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TableKey } from '@/app/compare/_table/table-key'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import { EMPTY_VIEW } from '@/lib/core/compare/workspace/view'

test('the key of an empty table shows no number that is nowhere in it', () => {
  const comparison = { rows: [], shown: [] } as unknown as Workspace
  const text = renderToStaticMarkup(<TableKey view={EMPTY_VIEW} comparison={comparison} />).replace(
    /<[^>]*>/g,
    ' ',
  )
  expect(text).toContain('times in the parts coded')
  expect(text.match(/\d[\d.,]*/g)).toEqual(['0', '0', '1,000'])
})
