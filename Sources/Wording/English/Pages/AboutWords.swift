package import Facts

/// What is said on the page about the numbers, besides the explanations.
package protocol AboutWords: Sendable {
  /// What the page is called.
  var title: String { get }
  func heading(count: Int) -> String
  var explanation: [String] { get }
  /// What search engines say of the page.
  var summary: String { get }
  /// How many numbers a chapter has.
  func chapter(count: Int) -> String
  /// What stands before each part of an explanation.
  var parts: MetricParts { get }

  var indexKicker: String { get }
  /// `58 numbers by name`.
  func index(count: Int) -> String

  var privacyKicker: String { get }
  func privacyHeading(_ facts: AboutFacts) -> String
  /// With what maps show, and with the meters that were cut off the ends of tracks.
  func privacy(_ facts: AboutFacts) -> String
  /// How numbers of the body come in, where there are none.
  var bodyNote: String { get }
}

/// The names of the parts of an explanation.
package struct MetricParts: Sendable {
  package var formula: String
  /// What the number rests on in this site.
  package var basis: String
  package var source: String
  package var limits: String
  package var missing: String
}

extension Wording {
  package var about: any AboutWords {
    switch language {
    case .english: EnglishAbout(wording: self)
    case .pseudo: PseudoAbout(plain: plain.about)
    }
  }
}

struct EnglishAbout: AboutWords {
  let wording: Wording

  let title = "About the numbers"

  func heading(count: Int) -> String {
    "\(count) numbers, where they come from and what they do not know"
  }

  let explanation = [
    "Everything on these pages was computed on one computer from the runner's own files.",
    "What was not measured is left out, never shown as zero.",
  ]
  let summary =
    "Every number on this site: what it means, its formula, its source, its limits "
    + "and what happens where data are missing."

  func chapter(count: Int) -> String { "\(count) numbers" }

  let parts = MetricParts(
    formula: "Formula", basis: "Here", source: "Source", limits: "Limits", missing: "Missing")

  let indexKicker = "Index"

  func index(count: Int) -> String { "\(count) numbers by name" }

  let privacyKicker = "Privacy"
  func privacyHeading(_ facts: AboutFacts) -> String {
    showsStarts(facts)
      ? "No tracking, but maps show where you start"
      : "No tracking, no requests to other computers"
  }

  func privacy(_ facts: AboutFacts) -> String {
    var text =
      "These pages ask no other computer for anything: no map tiles, no fonts, no scripts, no "
      + "counters."
    if showsStarts(facts) {
      text +=
        " Maps show whole routes, from the first position to the last: where you start is where you "
        + "live, as a rule. Keep this site to yourself, or where only those can see it who may "
        + "know; openrun makes another one for everybody."
    }
    if facts.isPublic {
      text +=
        " No route shows a private place. A run that touches one has its numbers and no map, or a "
        + "map that ends there and the numbers of what it shows. Starts are told to the hour."
    }
    return text
  }

  private func showsStarts(_ facts: AboutFacts) -> Bool {
    facts.hasMaps && !facts.isPublic
  }

  let bodyNote =
    "Resting heart rate and sleep appear once an export with the days and nights of a watch has "
    + "been read."
}
