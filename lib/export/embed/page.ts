import { HEIGHT_MESSAGE } from '@/lib/core/embed/snippet'
import type { EmbedView } from '@/lib/core/embed/view'
import { escaped } from './escaped'
import { EMBED_STYLE } from './style'
import { tableHtml } from './table'

export interface EmbedFrame {
  /** "https://parallax.example" */
  origin: string
  theme: 'light' | 'dark' | null
  /** without it neither the style nor the script counts */
  nonce: string
}

/**
 * A view as a page of its own for a frame in another page: no form, no script but the one that tells its height, every link to
 * a new tab. Nothing in it can be pressed that does anything.
 */
export function embedPage(view: EmbedView, frame: EmbedFrame): string {
  const { title, kicker, lead, tables, notes, living, dated, isConstructed } = view
  const address = escaped(`${frame.origin}${living}`)
  const invented = isConstructed
    ? '<p class="invented">Written for teaching: everything in it is invented.</p>'
    : ''
  return framed(
    frame,
    `${title} · Parallax`,
    `<link rel="canonical" href="${address}">`,
    `<p class="kicker"><b>${escaped(kicker)}</b></p>
<h1>${escaped(title)}</h1>
${lead ? `<p class="lead">${escaped(lead)}</p>` : ''}${invented}
${tables.map((table) => tableHtml(table, { origin: frame.origin, isCaptioned: tables.length > 1 })).join('\n')}
<div class="notes">${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</div>
<footer><b>Parallax</b>${dated ? ` · ${escaped(dated)}` : ''} · <a href="${address}" target="_blank" rel="noopener">The living view, with the evidence</a></footer>`,
  )
}

/** What stands in a frame where there is nothing to show, with the reason. */
export function embedRefusal(reason: string, frame: EmbedFrame): string {
  return framed(
    frame,
    'Nothing to show · Parallax',
    '',
    `<p>${escaped(reason)}</p>
<footer><b>Parallax</b> · <a href="${escaped(frame.origin)}/" target="_blank" rel="noopener">All releases</a></footer>`,
  )
}

// Told to whatever page is around: it is a number alone, and nobody knows beforehand which page that is.
const TELL_HEIGHT = `if(parent!==window)new ResizeObserver(function(){parent.postMessage({type:"${HEIGHT_MESSAGE}",height:Math.ceil(document.body.getBoundingClientRect().height)},"*")}).observe(document.body)`

function framed({ theme, nonce }: EmbedFrame, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en"${theme ? ` data-theme="${theme}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(title)}</title>${head}
<style nonce="${escaped(nonce)}">${EMBED_STYLE}</style></head><body>
<main>
${body}
</main>
<script nonce="${escaped(nonce)}">${TELL_HEIGHT}</script>
</body></html>
`
}
