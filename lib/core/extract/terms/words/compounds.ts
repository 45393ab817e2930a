/** Words printed apart that are read as one, by what they are. Each names a thing that its parts do not. */
export const NOUN_COMPOUNDS =
  "law enforcement|state police|executive order|due process|green card|gang member|home country|home nation|home government|travel paper|public safety|national security|united states|sheriff 's office|sheriff 's department|sheriffs ' office|sheriffs ' department|sheriff 's deputy|police department|open borders|think tank|common sense|wake up call|rap sheet|drunk driver|death toll|court order|bed space|rule of law|district attorney|white house|attorney general|ankle bracelet|ankle monitor|supreme court|travel document|secure communities|zero tolerance|catch and release|hit and run|re offender|work release|drug enforcement administration|social security administration|food and drug administration|small business administration|transportation security administration|police officer|district court"
export const OTHER_COMPOUNDS = 'case by case|at large|so called'
/** Names of federal bodies: their words are no terms by themselves. */
export const FEDERAL_NAMES =
  'state department|immigration and customs enforcement|immigrations and customs enforcement|immigration customs enforcement|immigration & customs enforcement|customs and border protection|customs and border patrol|department of homeland security|citizenship and immigration services|homeland security|border patrol|enforcement and removal operations|justice department|department of justice|office of refugee resettlement|health and human services'
/** Two words that deny. */
export const DENYING_COMPOUNDS = 'no longer'
