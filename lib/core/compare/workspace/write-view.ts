import { EMPTY_VIEW, type View } from './view'

/** The parameters of the address that shows a view, by name; what is as it is by default stands in none. */
export function viewParams(view: View): [name: string, value: string][] {
  const { sort } = view
  const params: [string, string | null][] = [
    ['cols', view.columns.join(',')],
    ['pin', view.pinned.join(',')],
    ['hide', view.hidden.join(',')],
    ['by', view.tab === EMPTY_VIEW.tab ? null : view.tab],
    ['facet', view.facet],
    ['voice', view.voice],
    ['position', view.position],
    ['sector', view.sector],
    ['coder', view.coder],
    ['kind', view.outletKind],
    ['from', view.from],
    ['to', view.to],
    ['once', view.isOnce ? 'yes' : null],
    ['q', view.search],
    ['sort', sort && `${sort.isReversed ? '-' : ''}${sort.by}`],
    ['group', view.isGrouped ? null : 'no'],
    ['shared', view.isShared ? 'yes' : null],
    ['heat', view.heat === EMPTY_VIEW.heat ? null : view.heat],
    ['open', view.open],
  ]
  return params.flatMap(([name, value]) => (value ? [[name, value]] : []))
}

/** The query of the address that shows a view: "?cols=outlet:breitbart,outlet:ap&voice=quoted"; empty for the empty view. */
export function writeView(view: View): string {
  return queryOf(viewParams(view))
}

/** Names and values as a query, with "?" before it where there are any. */
export function queryOf(params: readonly (readonly [name: string, value: string])[]): string {
  return params.length === 0
    ? ''
    : `?${params.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`
}

/** Colons, commas, slashes and @ may stand in a query as they are, and a link with them can be read by people. */
function readable(value: string): string {
  return encodeURIComponent(value)
    .replace(/%3A/g, ':')
    .replace(/%40/g, '@')
    .replace(/%2C/g, ',')
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+')
}
