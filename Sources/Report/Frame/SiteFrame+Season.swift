package import Facts
import Training
package import Wording

extension SiteFrame {
  /// Where the title of the site leads.
  package static let homePath = PagePath.overview

  /// What every page shares: links to the pages that exist, and to the runner's own.
  package init(_ season: Season, wording: Wording) {
    let isMixed = season.isMixed
    func links(_ place: PageEntry.Place) -> [PageLink] {
      PageEntry.all.filter { $0.place == place }.compactMap { entry in
        entry.address(season).map {
          PageLink(title: entry.name(wording, isMixed: isMixed), path: $0)
        }
      }
    }
    func notes(inNavigation: Bool) -> [PageLink] {
      season.notes.filter { $0.isInNavigation == inNavigation }.compactMap { note in
        guard case .page(let path) = note.target else { return nil }
        return PageLink(title: wording.title(ofNote: note.title), path: path)
      }
    }
    let words = wording.frame
    let services = DataService.allCases.filter(season.log.services.contains)
    self.init(
      siteTitle: wording.name(season.options.siteTitle), author: season.options.author,
      language: wording.language.rawValue,
      navigation: links(.navigation) + notes(inNavigation: true),
      footer: (links(.footer) + notes(inNavigation: false)).map { .link($0) }
        + (words.colophon(services) + (season.options.isPublic ? [words.privateRoutes] : []))
        .map { .text($0) },
      baseURL: season.options.baseURL,
      feedPath: season.options.isPublic && season.options.baseURL != nil ? Feed.path : nil,
      words: FrameWords(
        skipToContent: words.skipToContent, site: words.site, wayBack: words.wayBack,
        athletes: wording.family.athletes))
  }
}
