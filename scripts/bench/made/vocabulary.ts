const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The words that generated pages are written with. */

export const NOUNS = words(`
  agreement delegation ceasefire statement harbour corridor border river market school hospital
  conference proposal minister council parliament newspaper reporter witness village district
  convoy crossing bridge airport station factory warehouse pipeline refinery power water harvest
  winter summer evening morning session round meeting talks table document draft paragraph clause
  article signature condition guarantee inspection observer mission mandate resolution vote
  majority opposition government coalition alliance partner neighbour region province capital
  street square crowd protest strike election campaign candidate speech interview question answer
  demand refusal promise warning threat pressure sanction tariff budget loan currency price wage
  worker farmer teacher doctor engineer lawyer judge court prison verdict appeal law amendment
  report survey figure estimate cost damage repair delay deadline schedule plan map route distance
`);

export const VERBS = words(`
  rejected accepted discussed postponed announced confirmed denied repeated described welcomed
  criticised defended signed drafted prepared delivered received returned visited left reached
  opened closed crossed rebuilt repaired counted measured compared reviewed approved blocked
  delayed suspended resumed expected feared hoped argued insisted suggested explained
`);

export const ADJECTIVES = words(`
  new old first second last early late long short open closed quiet public private local national
  foreign eastern western northern southern final partial broad narrow serious likely unlikely
  possible difficult simple common rare recent regular sudden steady weak strong careful official
  temporary permanent joint separate direct indirect formal informal
`);

export const LINKS = words(`
  and but while because although after before until since when where as so yet with without about
  over under between against during despite towards among beyond
`);

export const DETERMINERS = words(`
  the the the the a this that each every another some its their no
`);

/** What people are, without a capital, before their names. */
export const ROLES = words(`minister envoy spokesman adviser negotiator deputy analyst`);

export const PLACES = words(`
  Estmark Varnholm Tressen Oldbridge Kallmar Norvik Brennau Sandhaven Lorwick Mirafell Quenby
  Astervale Dunmore Felling Garrowby Hestwick
`);
