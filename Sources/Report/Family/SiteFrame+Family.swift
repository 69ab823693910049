package import Facts
package import Wording

extension SiteFrame {
  /// What the pages of a family share that are nobody's own.
  package init(
    _ facts: FamilyFacts, title: String, author: String?, isPublic: Bool, wording: Wording
  ) {
    let words = wording.frame
    self.init(
      siteTitle: wording.name(title), author: author, language: wording.language.rawValue,
      navigation: [],
      footer: (words.colophon([]) + (isPublic ? [words.privateRoutes] : [])).map { .text($0) },
      words: FrameWords(
        skipToContent: words.skipToContent, site: words.site, wayBack: words.wayBack,
        athletes: wording.family.athletes))
    athletes = AthleteSelector(
      athletes: facts.members.map { AthleteSelector.Athlete(id: $0.id, name: $0.name) },
      current: nil
    ).links(wording)
  }
}
