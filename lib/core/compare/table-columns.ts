/** What the values of a column are. `day or month`: an ISO day, or a month where no more is known. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'day or month' | 'address'

/** A column of a table that leaves Parallax, described for whoever has the file alone. */
export interface TableColumn {
  name: string
  type: ColumnType
  about: string
}

type Kind = 'terms' | 'quantities' | 'windows' | 'citations'

const column = (name: string, type: ColumnType, about: string): TableColumn => ({ name, type, about })

const PHRASE: TableColumn[] = [
  column('ref', 'text', 'Names the coded phrase: the article, the kind and its place in the coding.'),
  column('release', 'text', 'The release that the article is compared under, by its id.'),
  column('outlet', 'text', 'The name of the outlet that published the article.'),
  column('outlet_kind', 'text', 'What the outlet is: newspaper, news agency, think tank and so on.'),
  column(
    'published',
    'day or month',
    'When the article appeared: a day, or a month where only that was seen.',
  ),
  column('headline', 'text', 'The headline of the article.'),
  column('phrase', 'text', 'The phrase as printed, at most twelve words.'),
  column('gloss', 'text', 'The English meaning of a phrase in another language, by Parallax.'),
  column('count', 'integer', 'How often the article has the phrase in this voice.'),
  column('voice', 'text', 'Who speaks: outlet, quoted, paraphrased or scare quotes.'),
  column('speaker', 'text', 'Whose words are quoted or reported.'),
  column('position', 'text', 'Where the phrase stands: headline, lede or body.'),
  column('note', 'text', 'A remark of the coder.'),
  column('article', 'text', 'The article, by its id.'),
  column('link', 'address', 'The address of the article, where it may be linked.'),
  column('coded_part', 'text', 'How much of the article was coded: whole or opening.'),
  column('coder', 'text', 'Who coded it: a person, or the engine with its version.'),
  column('coder_kind', 'text', 'person or engine. What an engine read was checked by nobody.'),
]

const OF_KIND: Record<Kind, TableColumn[]> = {
  terms: [
    column('facet', 'text', 'What the words are about, a facet of the codebook by its id.'),
    column('concept', 'text', 'The concept of the codebook by its id; empty for a wording that it lacks.'),
    column('denotes', 'text', 'Whom or what the words stand for.'),
  ],
  quantities: [
    column('value', 'number', 'The number printed; of a range, or a number without digits, empty.'),
    column('low', 'number', 'The lower end of what is said.'),
    column('high', 'number', 'The upper end of what is said.'),
    column('modifier', 'text', 'How the number is limited: exact, about, more than, range and so on.'),
    column('measure', 'text', 'What sort of number it is: count, share, rate, rank, money, duration, ratio.'),
    column('unit', 'text', 'What is counted, a unit of the codebook by its id.'),
    column('unit_stated', 'text', 'What is counted, in the words of the article.'),
    column('population', 'text', 'Of whom or what the number is said.'),
    column('act', 'text', 'The act or status, by its id in the codebook.'),
    column('act_stated', 'text', 'The act or status in the words of the article.'),
    column('window_stated', 'text', 'The time that the number is for, in the words of the article.'),
    column('attributed_to', 'text', 'Who is named as the source of the number.'),
    column('figure_release', 'text', 'The release whose figure the number is tied to, by its id.'),
    column('figure', 'text', 'The figure of the record that the number is tied to, by its id.'),
    column('figure_label', 'text', 'What the figure counts.'),
    column('figure_value', 'number', 'The figure in the record.'),
    column('relation', 'text', 'What the number is to the figure: exact, rounded, other rung and so on.'),
    column('difference', 'number', 'The number printed minus the figure, where the two can be subtracted.'),
    column(
      'shifts',
      'text',
      'What else stands changed: unit, population, act, window, with semicolons between.',
    ),
    column('tied_by', 'text', 'Who tied the number to the figure.'),
  ],
  windows: [
    column('window_kind', 'text', 'The kind of period, by its id in the codebook.'),
    column('start', 'day', 'The first day that is meant.'),
    column('end', 'day', 'The last day that is meant.'),
    column('literal_start', 'day', 'The first day that the words say, where they must mean another.'),
    column('literal_end', 'day', 'The last day that the words say, where they must mean another.'),
    column('basis', 'text', 'How the days are known: stated, implied or relative.'),
    column('dates', 'text', 'What the period dates.'),
  ],
  citations: [
    column('name', 'text', 'Who or what is cited.'),
    column('title', 'text', 'The title as given.'),
    column('organisation', 'text', 'The body that the source belongs to.'),
    column('sector', 'text', 'The sector of the source, by its id in the codebook.'),
    column('named', 'boolean', 'Whether the source is named.'),
    column('mode', 'text', 'How it is cited: direct, partial or paraphrase.'),
    column('document', 'boolean', 'Whether the source is a document.'),
    column('quoted_words', 'integer', 'How many words are quoted.'),
    column('via', 'text', 'The outlet that the citation was taken from.'),
    column('repeats', 'text', 'The citation that a pull quote repeats, by its ref.'),
  ],
}

/** What a table of a kind holds, in a sentence. */
export const TABLE_ABOUT: Record<Kind, string> = {
  terms: 'Every coded wording for people, acts and institutions, one a row.',
  quantities: 'Every coded number, one a row, beside the figure of the record that it is tied to.',
  windows: 'Every stated period, one a row.',
  citations: 'Every citation of a source, one a row.',
}

/** The columns of a table of mentions, in their order. */
export function tableColumns(kind: Kind): TableColumn[] {
  return [...PHRASE, ...OF_KIND[kind]]
}
