import { wordPairs, wordSet } from './word-list'

/** Word classes that tell where the noun group after a number ends. Lists, no patterns. */

/** Function words and everyday verbs: a noun group never runs into one. */
export const CLOSED = wordSet(`
  of in on at by for from with without to into onto over under about after before during since until
  till through between among against than as per via inside outside near behind beyond within
  throughout toward towards ahead around across along above below beneath amid amidst alongside upon
  off out up down aboard despite including excluding regarding concerning following like unlike plus
  minus worth due versus vs that which who whom whose when where while why how what whether if because
  although though unless once and or but nor so yet is are was were be been being am has have had
  having do does did done will would shall should can could may might must cannot the a an this these
  those his her its their our my your he she it they we you i me him them us there here no not n't
  also still even only just already now then later earlier ago too very again both each every all any
  some most many much 'll 've 're 'd 'm isn't aren't wasn't weren't don't doesn't didn't won't
  wouldn't can't couldn't hasn't haven't hadn't more most less fewer such earlier later hardly barely scarcely apiece alone
  respectively nationwide worldwide statewide overall together annually today yesterday tomorrow
  tonight away back apart else instead et etc inc llc
`)

/**
 * Verb forms that follow a number without a noun and hardly ever stand before a noun as its attribute. Forms in -s are
 * not here: after a number above one they can only be nouns ("300 claims").
 */
export const VERBS = wordSet(`
  said say told tell asked ask went go gone came come got get gave give took take made make found left
  leave won lost rose fell grew fled flee died die began begin became become brought bring held hold
  kept keep knew know thought think saw see showed want wanted need needed believe believed remain
  remained stay stayed lived face faced received receive tried try agreed agree refuse decline fail
  include involve appeared appear arrived arrive entered enter crossed joined join voted vanished
  disappeared happened happen occurred occur resulted voluntarily commit let ran met meet paid pay
  sent send sought seek serve spent spend stood stemmed opposed oppose qualify pleaded plead pled
  self-deported re-offended reoffended according compared starting beginning dating end cost
  named followed cited claimed lacked signed carried covered owned backed visited contained posted
`)

/** Words in -s that are no plural. */
export const SINGULAR_IN_S = wordSet(`
  previous various serious religious famous numerous dangerous gross business express us consecutive
  cross press less mass class process access success glass homeless infectious suspicious malicious
  anonymous unanimous ambitious controversial outrageous enormous hideous notorious vicious violent
  hazardous indigenous autonomous joyous precious census status virus campus bonus bus gas plus minus
  series news lens basis analysis crisis texas arkansas kansas illinois massachusetts los las angeles
  dos mens ross jones lewis williams davis thomas james congress address progress witness harness
  illness fitness loss boss cross lawless reckless jobless countless always perhaps christmas canvas
  atlas chaos ethos cosmos as is was has its this thus yes 's overseas besides whereas afterwards
  towards sometimes paris memphis minneapolis indianapolis louis chris davis harris debris chassis
  tennis pelvis iris
`)

/** Plurals that stand before another noun: "sales managers", "human rights groups". */
export const ATTRIBUTIVE_PLURALS = wordSet(`
  sales sports rights arms savings operations systems customs communications services sanctions parts
  goods affairs weapons works drugs crimes women veterans
`)

/** Plural nouns without -s and nouns that are counted in the singular form, each to its singular. */
export const IRREGULAR = wordPairs(`
  people=people men=man women=woman children=child fishermen=fisherman gunmen=gunman
  policemen=policeman lawmen=lawman servicemen=serviceman spokesmen=spokesman countrymen=countryman
  teeth=tooth lives=life wives=wife knives=knife thieves=thief halves=half leaves=leaf selves=self
  wolves=wolf police=police troops=troop series=series species=species aircraft=aircraft viruses=virus
  buses=bus criteria=criterion data=data media=media alumni=alumnus youth=youth personnel=personnel
  staff=staff crew=crew cattle=cattle sheep=sheep deer=deer fish=fish livestock=livestock folk=folk
  clergy=clergy geese=goose mice=mouse oxen=ox bosses=boss cases=case houses=house bases=base
  phases=phase increases=increase decreases=decrease purchases=purchase nurses=nurse courses=course
  horses=horse releases=release leases=lease diseases=disease databases=database expenses=expense
  offenses=offense licenses=license responses=response crises=crisis analyses=analysis theses=thesis
  axes=axis caches=cache headaches=headache clothes=clothes goods=goods headquarters=headquarters
  means=means barracks=barracks movies=movie cookies=cookie zombies=zombie rookies=rookie
  calories=calorie ties=tie pies=pie dies=die feet=foot minutes=minute prizes=prize sizes=size
  seizures=seizure causes=cause clauses=clause noises=noise roses=rose noses=nose promises=promise
  premises=premise exercises=exercise franchises=franchise enterprises=enterprise surprises=surprise
  heroes=hero migrantes=migrante lbs=pound criminals=criminal
`)

/** Function words that may open a noun group: "100 most wanted people", "15 earlier cases", "200 more people". */
export const LEADING = wordSet(`
  most least earlier later more fewer less other such
`)

/** Quantifying words before a noun that are left out when the noun is named ("200 more people" counts people). */
export const QUANTIFYING = wordSet(`
  more fewer less other additional further extra such remaining new
`)

/** Adverbs in -ly that stand before an attribute are let through; these in -ly are no adverbs. */
export const NOUNS_IN_LY = wordSet(`
  family monthly daily weekly hourly yearly elderly only assembly ally supply reply fly rally early
  deadly friendly likely costly unlikely
`)
