/** Closed classes of English. A word may stand in several. */
export const DETERMINERS = 'the a an this that these those no any another either neither such'
export const POSSESSIVES = 'my your his her its our their whose own'
export const QUANTIFIERS =
  'countless some most all many few every each several both various numerous much more fewer less enough half other multiple'
export const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety tens hundred hundreds thousand thousands million millions billion billions dozen dozens percent'
export const PREPOSITIONS =
  'of in for on with at from by about against over into onto through throughout during under between among amongst toward towards upon without within across behind beyond near outside inside off around despite via per amid like unlike except plus along above below alongside beneath throughout versus regarding concerning including to after before since until than as out back down up'
export const CONJUNCTIONS = 'and or nor &'
export const SUBORDINATORS =
  'because if when while although though unless whereas once where whenever whether but so yet how why what that'
export const RELATIVES = 'who whom which that whose'
export const PRONOUNS =
  'i you he she it we they me him them us himself herself itself themselves ourselves myself someone somebody anyone anybody everyone everybody nobody something anything nothing everything none there here others yourself anymore whatever whoever whichever'
export const BE = "be is are was were been being am 's 're 'm isn't aren't wasn't weren't"
export const HAVE = "have has had having 've hasn't haven't hadn't"
export const DO = "do does did doing done don't doesn't didn't"
export const MODALS =
  "will would can could should may might must shall 'd 'll won't wouldn't can't cannot couldn't shouldn't mustn't wouldnt wont cant"
export const NEGATIONS = 'not never'
export const NEGATED =
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't"
export const TIME_ADVERBS =
  'currently now then already previously recently still ever again soon later earlier today yesterday tomorrow once twice often sometimes always usually frequently formerly subsequently eventually initially finally immediately first last ago since also too instead however meanwhile therefore thus indeed even just only perhaps maybe merely nearly almost about approximately roughly annually monthly weekly daily yearly originally ultimately reportedly allegedly apparently reported nevertheless otherwise additionally moreover furthermore simultaneously further'
export const ADVERBS =
  'ahead alone aside apart else elsewhere anywhere everywhere overseas online forward backward forth indoors outdoors okay maybe perhaps pretty very quite rather so too far well almost fully away anyway together abroad illegally legally unlawfully lawfully simply'
/** Words in -ly that are not adverbs. */
export const NOT_ADVERBS =
  'family ally reply rally supply italy assembly likely friendly elderly bully fly apply comply rely imply multiply costly deadly orderly unruly anomaly monopoly'
/** Months and weekdays: before a noun they are its date, no part of the term. */
export const DATE_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday'
