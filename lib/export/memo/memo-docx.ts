import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Memo } from '@/lib/core/review/memo'

const TEXT_WIDTH = 9_360 // twentieths of a point: Letter with an inch on both sides
const FONT = 'Georgia'

/** A memo as a Word document (.docx). */
export async function memoDocx(memo: Memo): Promise<Uint8Array> {
  const { figures, notes, comments, checklist } = memo
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(memo.title)] }),
    line('Editorial review'),
    table(memo.facts.map(([name, value]) => [name, value])),
    heading('Signature'),
    line(memo.signature),
    heading('Figures'),
    figures.length === 0
      ? line('No number of the draft is one of the document’s.')
      : table(
          figures.map(({ draft, document, others, source }) => [draft, document, others, source]),
          ['The draft', 'The document', 'Others', 'Source'],
        ),
    heading('What was noticed, and decided'),
    notes.length === 0
      ? line('Nothing.')
      : table(
          notes.map(({ what, rule, outcome }) => [what, rule, outcome]),
          ['What', 'Rule', 'Decided'],
        ),
    heading('Comments'),
    ...(comments.length === 0
      ? [line('None.')]
      : comments.map(({ quote, body, by }) => line(`“${quote}”: ${body} (${by})`))),
    heading('Checklist'),
    ...checklist.map(({ words, by }) => line(`${by ? '☑' : '☐'} ${words}${by ? ` (${by})` : ''}`)),
    heading('Versions'),
    ...memo.versions.map(line),
  ]
  const document = new Document({
    creator: 'Parallax',
    title: memo.title,
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function heading(words: string): Paragraph {
  const spacing = { before: 280, after: 100 }
  return new Paragraph({ heading: HeadingLevel.HEADING_2, spacing, children: [new TextRun(words)] })
}

function line(words: string): Paragraph {
  return new Paragraph({ spacing: { after: 100 }, children: [new TextRun(words)] })
}

function table(rows: readonly string[][], head: readonly string[] | null = null): Table {
  const columns = rows[0]?.length ?? 1
  const width = Math.floor(TEXT_WIDTH / columns)
  const rowOf = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (words) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 80, right: 80 },
            children: [new Paragraph({ children: [new TextRun({ text: words, bold: isHead })] })],
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: [...(head ? [rowOf(head, true)] : []), ...rows.map((cells) => rowOf(cells, false))],
  })
}
