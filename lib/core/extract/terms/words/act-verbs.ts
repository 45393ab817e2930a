/**
 * Verbs that are an act of a facet only where people are their object or the subject of their passive. The strong ones
 * also with a pronoun or a bare number; the weak ones are common verbs, which need a word for people.
 */
export const ACT_VERBS: {
  facet: 'agency-action' | 'release' | 'custody-status' | 'refusal-local' | 'consequence'
  strong: string
  weak: string
}[] = [
  {
    facet: 'agency-action',
    strong:
      'nab snatch collar corral intercept interdict handcuff shackle cuff manacle ensnare snare entrap interrogate fingerprint banish exile evict eject oust boot haul herd bundle frogmarch airlift offload uproot recapture kidnap abduct tackle tase drag yank round-up deport repatriate re-arrest rearrest refoul extradite surveil hogtie zip-tie bus fly',
    weak: 'take catch capture seize grab process screen vet question flag track monitor trace hunt chase pursue target ship truck ferry shuttle transport return send move relocate identify locate summon register photograph interview inspect trap bag bar block stop follow admit cart whisk sweep scoop pluck rout purge expedite prosecute denaturalize pick spot single profile net nail stalk raid accost confront surround bang turn march load force extract pull encounter cite ticket rescue restrain disperse bump oust separate fetch subpoena serve charter redeport deliver',
  },
  {
    facet: 'release',
    strong: 'spring loose unleash furlough parole bail unshackle uncage',
    weak: 'free dump drop reunite enroll wave usher resettle place disgorge liberate exonerate spit deposit unload discharge',
  },
  {
    facet: 'custody-status',
    strong: 'cage warehouse confine intern imprison cram jail incarcerate immure',
    weak: 'pack stuff crowd stash lock sequester quarantine isolate lodge bunk shelter segregate squeeze pen',
  },
  {
    facet: 'refusal-local',
    strong: 'coddle pamper mollycoddle',
    weak: 'conceal hide stash safeguard insulate cocoon cover spare babysit cloak coddle defend excuse enable embrace screen-off',
  },
  {
    facet: 'consequence',
    strong: 'traumatize terrorize retraumatize widow orphan',
    weak: 'exploit starve torture mistreat brutalize humiliate dehumanize',
  },
]
/** Words for direction and manner that belong to such a verb. */
export const PARTICLES = 'up away off out down back home north south across in aboard apart'
