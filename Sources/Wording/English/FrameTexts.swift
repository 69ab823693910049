package import Training

/// What is said around every page.
package protocol FrameTexts: Sendable {
  var skipToContent: String { get }
  /// Names the main navigation for screen readers.
  var site: String { get }
  /// Names the breadcrumbs for screen readers.
  var wayBack: String { get }
  /// What links to a page say where the page itself has another title.
  var overview: String { get }
  var runs: String { get }
  /// The same where other sports are in the list.
  var activities: String { get }
  var year: String { get }
  /// Names the frame around a table of that name for screen readers.
  func table(_ name: String) -> String
  /// What numbers are folded away under, below a chart.
  var numbers: String { get }
  /// What the site says at its end, a line each, with the services that ask to be named.
  func colophon(_ services: [DataService]) -> [String]
  /// Said to everybody.
  var privateRoutes: String { get }
}

extension Wording {
  package var frame: any FrameTexts {
    switch language {
    case .english: EnglishFrame()
    case .pseudo: PseudoFrame(plain: plain.frame)
    }
  }
}

struct EnglishFrame: FrameTexts {
  let skipToContent = "Skip to content"
  let site = "Site"
  let wayBack = "Way back"
  let overview = "Overview"
  let runs = "Runs"
  let activities = "Activities"
  let year = "Year"
  let numbers = "Numbers"

  func colophon(_ services: [DataService]) -> [String] {
    let data = "Data: " + services.map(\.name).joined(separator: ", ")
    return ["Made by openrun from the runner's own files."] + (services.isEmpty ? [] : [data])
      + ["No tracking, no requests to other hosts."]
  }

  let privateRoutes = "No route shows a private place."

  func table(_ name: String) -> String { "Table: " + name }
}
