/** Under which address the reader has Parallax: the host asked for, which a server behind another does not know itself. */
export function originOf(request: Request): string {
  const url = new URL(request.url)
  return `${url.protocol}//${request.headers.get('host') ?? url.host}`
}
