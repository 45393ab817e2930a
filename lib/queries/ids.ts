// Release and outlet ids are slugs, an article's is two slugs joined by two hyphens.
const ID = /^[a-z0-9]+(--?[a-z0-9]+)*$/
const LONGEST = 200 // characters; the longest id in content/ has under 80

/** Whether a text from an address can be an id at all; what cannot is never sent to the database. */
export function isId(text: string): boolean {
  return text.length <= LONGEST && ID.test(text)
}
