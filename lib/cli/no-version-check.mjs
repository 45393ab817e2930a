// Preloaded into `next dev`, which asks the npm registry for newer versions of itself and cannot be told not
// to. Nothing here talks to another host, so that question gets no answer.
const realFetch = globalThis.fetch
globalThis.fetch = (resource, options) => {
  const url = resource instanceof Request ? resource.url : String(resource)
  if (url.startsWith('https://registry.')) return Promise.reject(new Error('not asked'))
  return realFetch(resource, options)
}
