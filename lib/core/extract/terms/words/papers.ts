/** What is published, not let out of jail. */
export const PAPERS =
  'statement video footage photo photograph image list information detail name plan proposal book transcript email message record figure number statistic count breakdown memo guidance policy bill rule update schedule result finding summary version draft text tape recording audio dashboard database chart map file filing finding notice card alert advisory fund money aid grant funding budget testimony interview poll movie film song agenda album trailer product software app toolkit novel single'
