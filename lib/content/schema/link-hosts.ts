import { z } from 'zod'

/** A host name or the end of one, lower case, without scheme, path, port or "www.". */
const host = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'a host in lower case, without scheme or path')
  .refine((value) => !value.startsWith('www.'), { error: 'leave out "www."' })

/** content/link-hosts.yaml: the hosts that screens may link to; subdomains are included. */
export const linkHostList = z.strictObject({
  /** outletsʼ and publishersʼ own sites */
  own: z.array(host),
  /** ends of government, court and parliament hosts: "gov", "senate.gov", "gob.mx" */
  official: z.array(host),
  /** known archives */
  archives: z.array(host),
})

export type LinkHostList = z.infer<typeof linkHostList>
