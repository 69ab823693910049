package import Facts

/// What is said of time in heart-rate zones, on any page.
package protocol ZoneWords: Sendable {
  /// `Z3`.
  func code(_ zone: Int) -> String
  /// `Z3 Steady`.
  func codeAndName(_ zone: Int) -> String
  /// `More than half easy, and 12 minutes hard`; without a finding, what is measured.
  func heading(_ finding: ZonesFinding?) -> String
}

extension Wording {
  package var zones: any ZoneWords {
    switch language {
    case .english: EnglishZones(wording: self)
    }
  }
}
