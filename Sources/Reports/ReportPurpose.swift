/// What the scores are for and what not, said in every report that people read.
package enum ReportPurpose {
  package static let heading = "Waar dit voor is, en waarvoor niet"

  package static let paragraphs = [
    "Dit verslag is om samen van te leren. De cijfers tellen wat regels in de woorden herkenden: wat er gezegd werd "
      + "en wat dat in dit oefengesprek deed. Over hoe goed iemand is in haar werk zeggen ze niets.",
    "Ze zijn niet gemaakt om medewerkers mee te beoordelen, te toetsen of met elkaar te vergelijken. De regels missen "
      + "soms iets en horen soms iets wat er niet was; wie het gesprek voerde, heeft het laatste woord.",
    "De cliënt is bedacht, en elk antwoord stond vooraf vast.",
  ]
}
