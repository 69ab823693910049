package import Training

/// A language and a system of units: how numbers, days and findings become words.
///
/// Nothing here asks the machine for a locale, so that the same number is the same text everywhere.
/// Forms that every page needs (`distance`, `longDay`, `percent`) are functions of the wording
/// itself; what a page or a block says stands under a topic of its own (`gear`, `weeks`), as a
/// protocol that each language has to fulfil: a sentence that a language lacks does not compile.
package struct Wording: Hashable, Sendable, Encodable {
  package var language: Language
  package var units: Units

  package init(language: Language = .english, units: Units = .metric) {
    self.language = language
    self.units = units
  }

  package static let english = Wording()
}

/// The languages there are by their BCP 47 tags; each is a folder beside this file.
package enum Language: String, CaseIterable, Hashable, Sendable, Encodable {
  case english = "en"
  /// English, marked and a third longer: shows what never passed the wording, and where longer words
  /// do not fit.
  case pseudo = "en-XA"
}
