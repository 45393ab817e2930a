const RELEASE = '/releases/nc-detainers-2019'
const ARTICLE = '/articles/nc-detainers-2019--breitbart'

/** Comparisons by each of their tabs, and one with a cell open. */
const COMPARISONS = ['words', 'numbers', 'windows', 'officials', 'headlines'].map(
  (by) => `/compare?cols=outlet:breitbart,outlet:ap&by=${by}`,
)

/** An address of every kind of page that the shared app of the browser tests can show, forms and states included. */
export const PAGES: readonly string[] = [
  '/',
  RELEASE,
  `${RELEASE}?open=${encodeURIComponent('nc-detainers-2019--breitbart#q1')}`,
  '/releases/foia-sex-offenses-2015/figures/sex-assault-194',
  '/releases/ddor-2017-03/figures/declined-total/handout',
  '/releases/new',
  ARTICLE,
  `${ARTICLE}/attach`,
  `${ARTICLE}/codings`,
  '/articles/county-detainers-2031--the-iron-gate',
  '/articles/county-detainers-2031--the-iron-gate/correct',
  '/outlets',
  '/outlets/breitbart',
  '/compare',
  ...COMPARISONS,
  '/terms',
  '/terms/illegal-aliens',
  '/people',
  '/people/jessica-vaughan',
  '/timeline',
  '/search?q=detainers',
  '/method',
  '/accessibility',
  '/glossary',
  '/guide/1',
  '/guide/4',
  '/exercises',
  '/exercises/county-detainers-2031?key=shown',
  '/import',
  '/review',
  '/review/guides',
  '/classes',
  '/classes/stored',
  '/join',
  '/lessons',
  '/lessons/whose-words',
  '/account',
  '/house',
]
