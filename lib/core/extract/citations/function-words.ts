/** Closed classes of English. A word may be in several. */
export const DETERMINERS =
  'the a an this these those his her its their our my your some any no every each many several few both all another other more most such half'
export const PREPOSITIONS =
  'of in for on with at from by about against over into through during under between among toward towards upon without within across behind beyond near outside inside off around despite via per amid amidst like unlike regarding concerning including to after before since until than'
export const SUBJECT_PRONOUNS = 'he she they we i you it'
export const OBJECT_PRONOUNS =
  'him them us me himself herself themselves itself ourselves myself yourself her it you'
export const BE = "is are was were be been being am 's 're 'm isn't aren't wasn't weren't"
export const HAVE = "has have had having 've hasn't haven't hadn't"
export const DO = "do does did don't doesn't didn't"
export const MODALS =
  "will would can could should may might must shall 'd 'll won't wouldn't can't cannot couldn't shouldn't mustn't ought"
export const NEGATIONS = "not never n't"
export const COORDINATORS = 'and but or nor yet'
export const SUBORDINATORS =
  'because if when while although though since until unless whereas after before as once where whenever'
export const RELATIVES = 'who whom whose which'
export const INTERROGATIVES = 'how why what whether if who when where'
export const ADVERBS =
  'also not never still just once later first then now often even only again already ever soon always earlier too instead meanwhile however perhaps further long sometimes simply yet back once twice initially'
/** Words in -ly that are not adverbs. */
export const NOT_ADVERBS =
  'family ally reply rally only supply july italy early daily assembly likely friendly elderly monthly weekly bully tally fly apply comply rely imply multiply billy kelly sally reilly'
export const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'
export const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'
export const DAY_ADVERBS =
  'yesterday today tonight tomorrow recently earlier later afterward afterwards again separately repeatedly'
export const SPANS_OF_TIME =
  'week month year day night summer fall spring winter weekend quarter time decade century'
export const THIS_OR_LAST = 'this last next that past previous'

/** Irregular past forms of common verbs: a finite verb stands here, whatever it means. */
export const COMMON_PASTS =
  'went came got took made left won lost ran met began became kept led held grew fell rose stood brought bought set hit spent sent gave paid built fought drew sat broke chose drove threw wore caught taught sold shot cut let'
