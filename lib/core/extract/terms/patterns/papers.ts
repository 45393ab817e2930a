/** Numbers, papers and how they were got, in further words. */
export const PAPERS_MORE = `
figure|number|tally|record|file|list|report|statistic|stat|email|memo|log|document|paper|spreadsheet|datum|data|dashboard|log|letter|dataset|table|printout|video|transcript|message|filing|estimate|projection =seen|=consulted|=reviewed|=obtained|=analyzed|=compiled|=leaked|=disclosed|=uncovered|=unearthed|=tabulated|=collected|=gathered|=viewed|=examined|=checked > =by|=exclusively|=under|=through|=from|=this
jail|court|county|immigration|police|docket|internal|booking|arrest|custody|ice|dhs|agency|government|federal|detention|inspection|complaint|sheriff|prison|public|deportation|enforcement|congressional|budget|flight|medical|payroll|contract ledger|log|record|tally|docket|roster|file|sheet|printout|report|document|count|list|book|blotter|email|memo|figure|number|statistic|data|dataset|spreadsheet|table|dashboard|tracker|paperwork|transcript|disclosure|filing|bulletin|slide|chart|form|summary|database|letter|datum|total|tabulation|headcount|estimate|breakdown|inspection
year-end|yearend|annual|quarterly|monthly|weekly|biweekly|daily|running|partial|final|preliminary|follow-up|full|updated|revised|corrected|official|unofficial|internal|rough|raw|latest|fresh|new|recent|public|federal|state|leaked|confidential|redacted|unredacted|unpublished|hard|nationwide|detailed|case-level|individual-level|person-level|government|complete|incomplete|missing tally|count|report|figure|number|statistic|total|data|dataset|estimate|sheet|list|log|table|chart|roundup|release|snapshot|breakdown|accounting|record|file|memo|audit|analysis|review|survey|summary|update|spreadsheet|document|headcount|paperwork
fact|tip|data|statistics|rap|talking-points|score sheet|book|brief|points|card
white|working|position|policy|research|discussion paper|brief
press|public|foia|information|records|open-records|freedom-of-information foia|request|lawsuit|requests|lawsuits
=back-of-the-envelope|=rough|=simple|=league|=same math|arithmetic|calculation|estimate
math|arithmetic > MARK|=is|=does|=behind|=of|=on|=here|=and
data|record|evidence|information|paperwork > =seen|=shows|=show|=suggests|=suggest|=indicates|=indicate
deportation data project
transactional records access clearinghouse
inspector general|generals report|audit|review|alert|investigation
watchdog|oversight|inspector-general|gao|ig|oig|auditor|comptroller report|audit|review|finding|investigation
bar|line|pie|flow graph|chart|charts|graphs
i-9|i-213|i-247|i-247a|i-862|i-200|i-205|g-28|a- file|form|audit|audits|record|paperwork
case|alien|detention|medical|personnel|bond|court|a- file|folder|record|docket
power|slide point|deck|presentation|show
time|data series
data|information|transparency gap|hole|request|release|dump|point|portal|set|table|quality|error|lag|entry|source|page|tool|analyst
error|data-entry|coding|clerical|computer|software|reporting|counting error|mistake|glitch|lag|rate|method
double-counting|double-counted|undercount|overcount|miscount|recount
sample|survey|poll|polling|census|interview > =of|=found|=finds|=shows
=declassified|=leaked|=unsealed|=redacted record|document|filing|file|paper|email|memo|data
`
