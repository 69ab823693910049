package import Training

/// Where what is shared of something lies, from the root of the site.
package struct SharePath: Hashable, Sendable {
  private let stem: String

  package init(_ subject: ShareSubject) { stem = "share/" + subject.text.lowercased() }

  /// `2026-w47`.
  package var name: String { String(stem.dropFirst(6)) }
  package var page: String { stem + ".html" }
  package var text: String { stem + ".txt" }
  package var mail: String { stem + ".eml" }
  /// 1200 by 630 pixels.
  package var card: String { stem + ".png" }
  /// 1080 by 1350 pixels.
  package var portrait: String { stem + "-portrait.png" }

  /// Every file, the page first.
  package var all: [String] { [page, text, mail, card, portrait] }
}
