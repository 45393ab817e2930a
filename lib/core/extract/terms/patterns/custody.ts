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
`
