import type { EmbedCell, EmbedLine, EmbedRow, EmbedTable } from '@/lib/core/embed/view'
import { escaped } from './escaped'

/** A table of an embed as HTML. `origin`: where its links lead, "https://parallax.example". */
export function tableHtml(
  { caption, heads, rows, isList = false }: EmbedTable,
  { origin, isCaptioned }: { origin: string; isCaptioned: boolean },
): string {
  const names = heads.map(
    ({ name, about }) =>
      `<th scope="col"><b>${escaped(name)}</b>${about ? `<small>${escaped(about)}</small>` : ''}</th>`,
  )
  const body = rows.map((row, place) => rowHtml(row, rows[place - 1], heads.length, origin)).join('\n')
  const none = `<tr><td colspan="${heads.length}">Nothing of this kind is left under this choice.</td></tr>`
  return `<div class="region" role="region" aria-label="${escaped(caption)}" tabindex="0"><table${isList ? ' class="list"' : ` style="min-width:${9 + 8 * (heads.length - 1)}rem"`}>
<caption${isCaptioned ? '' : ' class="heard"'}>${escaped(caption)}</caption>
<thead><tr>${names.join('')}</tr></thead>
<tbody>
${body || none}
</tbody></table></div>`
}

function rowHtml(row: EmbedRow, before: EmbedRow | undefined, width: number, origin: string): string {
  const group =
    row.group !== null && row.group !== before?.group
      ? `<tr class="group"><th scope="rowgroup" colspan="${width}">${escaped(row.group)}</th></tr>\n`
      : ''
  const about = row.about ? `<small>${escaped(row.about)}</small>` : ''
  return `${group}<tr><th scope="row"><span>${escaped(row.head)}</span>${about}</th>${row.cells
    .map((cell) => cellHtml(cell, origin))
    .join('')}</tr>`
}

function cellHtml({ strong, beside, lines = [], quiet, shade, bar }: EmbedCell, origin: string): string {
  const parts = [
    strong &&
      `<p><b>${escaped(strong)}</b>${beside ? ` <span class="beside">${escaped(beside)}</span>` : ''}</p>`,
    bar && barHtml(bar),
    lines.length > 0 && `<ul>${lines.map((line) => `<li>${lineHtml(line, origin)}</li>`).join('')}</ul>`,
    quiet && `<p class="quiet">${escaped(quiet)}</p>`,
  ]
  return `<td${shade ? ` data-heat="${shade}"` : ''}>${parts.filter(Boolean).join('')}</td>`
}

function lineHtml(
  { words, voice, lang, times = 1, aside, tags = [], href }: EmbedLine,
  origin: string,
): string {
  const said = voice === undefined ? escaped(words) : phraseHtml(words, voice, lang)
  const link = href
    ? `<a href="${escaped(`${origin}${href}`)}" target="_blank" rel="noopener">${said}</a>`
    : said
  const often = times > 1 ? ` <span class="beside">×${times}</span>` : ''
  const more = aside ? ` <small>${escaped(aside)}</small>` : ''
  return `${link}${often}${more}${tags
    .map(({ tone, words: tag }) => ` <span class="tag ${escaped(tone)}">${escaped(tag)}</span>`)
    .join('')}`
}

/** Quoted words in italics between marks, scare quotes upright between marks, reported speech dotted underneath. */
function phraseHtml(
  words: string,
  voice: NonNullable<EmbedLine['voice']> | null,
  lang: EmbedLine['lang'],
): string {
  const isBetweenMarks = voice === 'quoted' || voice === 'scare quotes'
  const printed = isBetweenMarks ? `“${words}”` : words
  const manner = voice === 'quoted' ? ' quoted' : voice === 'paraphrased' ? ' reported' : ''
  return `<span class="phrase${manner}"${lang === 'es' ? ' lang="es"' : ''}>${escaped(printed)}</span>`
}

/** The parts of an amount on a scale that all bars share; words with the numbers stand beside it. */
function barHtml({ parts, most }: NonNullable<EmbedCell['bar']>): string {
  let before = 0
  const share = (count: number) => `${((100 * count) / Math.max(most, 1)).toFixed(2)}%`
  const rects = parts
    .filter(({ count }) => count > 0)
    .map(({ count, look }) => {
      const rect = `<rect x="${share(before)}" width="${share(count)}" height="100%" class="${look}"/>`
      before += count
      return rect
    })
  return `<svg width="100%" height="8" aria-hidden="true">${rects.join('')}</svg>`
}
