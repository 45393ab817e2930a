/** Adjectives and nouns that judge by themselves. */
export const JUDGING_ADJECTIVES =
  'shocking abhorrent disturbing alarming stunning staggering horrifying horrific appalling outrageous disgraceful shameful inexcusable unconscionable unacceptable reprehensible deplorable reckless irresponsible misleading inaccurate false untrue incorrect dishonest deceptive bogus exaggerated inflated overblown unfounded baseless unproven unverifiable unsubstantiated implausible questionable broken flawed disastrous catastrophic tragic senseless inhumane absurd ridiculous ludicrous laughable insane unprecedented record-breaking record-setting historic troubling worrying worrisome terrifying frightening scandalous heartbreaking heart-breaking gut-wrenching chilling eye-opening jaw-dropping bombshell unthinkable indefensible egregious abysmal dismal preposterous irrational misguided negligent hypocritical disgusting sickening unfair unjust incomprehensible unorthodox misconstrued misinterpreted misrepresented distorted manipulated damning'
/** The same, but common beside other nouns ("dangerous criminals"): they judge only as a predicate or before a data noun. */
export const WEAK_JUDGING =
  'deadly dire devastating fatal dangerous wrong urgent unclear alarming unfair expensive grim shaky'
export const JUDGING_NOUNS =
  'madness chaos disaster catastrophe crisis outrage disgrace mess scandal tragedy nightmare debacle fiasco travesty insanity lunacy propaganda hoax fearmongering scaremongering distortion exaggeration misinformation disinformation bombshell mismanagement incompetence malfeasance negligence hypocrisy betrayal dysfunction farce sham stunt cover-up coverup lawlessness allegation denial claim mockery falsehood lie absurdity confusion atrocity abomination calamity'
/** Verbs that judge what is done with numbers. */
export const TWISTING_VERBS =
  'exaggerate inflate distort twist misrepresent fudge manipulate cherry-pick massage doctor overstate understate misstate misconstrue sensationalize falsify misread misinterpret'
/** Nouns that are judged by the adjective before them. */
export const JUDGED =
  'consequence number figure statistic data rate report news situation level record decision policy failure pattern trend revelation testimony claim statement result truth reality example case approach picture detail finding letter act release leadership practice event scale lack number snapshot math total rise increase indictment'
