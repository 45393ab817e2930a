/** Words that the codebook's families do not tell apart, one family a line, named by its first word. */
export const SENSES = `
history record past background
document letter memo memorandum
study research analysis audit review
locality city county town municipality
law-enforcement police sheriff sheriff's-office sheriff's-department police-department
strict stricter tough tougher strong stronger
enforcement control
policy law system rule
crisis mess chaos disaster broken
shocking disturbing alarming stunning staggering
inexcusable horrific unconscionable disgraceful shameful tragic
misleading exaggerate distort twist misrepresent inflate fudge
homicide murder manslaughter
assault kidnapping domestic violence robbery
sexual sex rape indecent molestation
drug theft burglary larceny fraud identity forgery
traffic dui driving drunk
judge justice
refuse refusal fail failure decline unwilling
home-country homeland home-nation
removal remove
deportation deport
detention detain
data information
handover hand turn
re-offend reoffend
ice dhs federal
back home
activist advocate advocacy critic
american citizen
`
