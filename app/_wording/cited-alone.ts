/** What is cited of a page whose phrases stand in many articles. */
export const CITED_ALONE =
  'This page, with its codebook, engine and address. The articles that its phrases stand in are cited on the pages of their releases.'

/** What a file of phrases holds beside the page of them that is shown. */
export const ALL_PAGES = 'All that this choice leaves, in this order: every page of it, up to 2,000 lines.'
