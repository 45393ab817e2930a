/** Heights that show the head of a view and some rows; what is longer scrolls within. In CSS pixels. */
export const EMBED_HEIGHT = 640
export const EMBED_WIDTH = 960

/** The message with which an embed tells the page around it how high it would be. */
export const HEIGHT_MESSAGE = 'parallax:height'

interface Snippet {
  /** whole address of the embed */
  address: string
  /** what is shown, for those who hear the page */
  title: string
  /** CSS pixels, or "100%" */
  width: number | '100%'
  height: number
}

/** The element that embeds a view, every value escaped. */
export function embedSnippet({ address, title, width, height }: Snippet): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
}

/**
 * A script for the page around embeds that gives each the height it asks for. It takes messages from this origin and a frame
 * of the page alone, and of them a number and nothing else.
 */
export function growScript(origin: string): string {
  return `<script>addEventListener("message",function(e){var h=e.origin===${JSON.stringify(origin)}&&e.data&&e.data.type==="${HEIGHT_MESSAGE}"&&Math.min(Number(e.data.height),20000);if(h>0)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=h})})</script>`
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
