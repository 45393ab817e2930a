import type { Lister } from './lister'

/** Whose coding a file of content/codings/<article id> holds; null for one that is kept and not loaded. */
const CODERS: Record<string, string | null> = {
  'second.json': 'second-coder',
  'settled.json': 'settled',
  // The first coder's coding is loaded from the article's own file; this one keeps the sheet as it was, slips included.
  'first.json': null,
}

/** Adds the further codings of content/codings. */
export function listFurtherCodings(lister: Lister): void {
  for (const articleId of lister.names('codings')) {
    for (const name of lister.names(`codings/${articleId}`)) {
      const file = `codings/${articleId}/${name}`
      const coder = CODERS[name]
      if (coder === undefined) {
        lister.fault(file, `only ${Object.keys(CODERS).join(', ')} belong here`)
      } else if (coder !== null) lister.add(file, { kind: 'further-coding', articleId, coder })
    }
  }
}
