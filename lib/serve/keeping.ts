import type { Answer } from './answer'

/**
 * The headers of a page that holds nothing of one reader, so that the browser may have it at hand when the reader comes
 * back to it: from the source of a phrase, say. Asked for again, it is always fetched anew. Next writes "no-store" on all
 * pages made for a request, which keeps them from there too.
 */
export function storedToGoBack(headers: Answer['headers']): Answer['headers'] {
  return [
    ...headers.filter(([name]) => name.toLowerCase() !== 'cache-control'),
    ['Cache-Control', 'private, no-cache'],
  ]
}
