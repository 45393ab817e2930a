// The packages bring no types; these are the parts that are used.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown)
    format(form: string, options?: Record<string, unknown>): unknown
  }
  export const plugins: {
    config: { get(name: string): { templates: { add(name: string, style: string): void } } }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
