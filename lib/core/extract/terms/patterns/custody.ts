/** Being held, in other words than "detained". */
export const CUSTODY_PHRASES = `
lock|locked|locking PRON? =up
=behind bar
keep|kept|keeping PRON? =in DET? CUSTODY
hold|held|holding PRON =in DET? CUSTODY
hold|held|holding =in DET? CUSTODY
detention|bed|holding capacity|space
bed-space
capacity =to =hold|=detain|=house
alligator alcatraz
lockup
keep|kept|keeping PRON? =locked =up
=locked =up
=under lock =and key
house|warehouse|jail|cage PRON =in DET? CUSTODY
lack|shortage =of detention|jail|available? bed|space|capacity
bed|detention|jail|holding capacity|space|bed
=over|=above|=at|=beyond capacity
overcapacity
average daily population
average|mean length =of stay|detention
length =of detention
solitary confinement
pretrial|pre-trial detention
mandatory|indefinite|prolonged|civil|immigration|family|child detention
detention =without =bond|=charge|=trial|=end
hold|holding cell|room|facility
throw|threw|thrown PRON =in|=into DET? jail|prison|=cell
lock|locked|locking PRON? =away
=locked =away
=warehoused
=caged
non-detained
hold|holding =onto|=on > PEOPLE|=them|=him|=her
languish|languished|languishing =in CUSTODY
=cooped =up
=remanded =to? CUSTODY?
put|putting PRON =away
`
