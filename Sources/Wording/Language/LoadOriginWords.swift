package import Facts

/// What is said of where loads come from.
package protocol LoadOriginWords: Sendable {
  /// `a = 0.64, b = 1.92. Activities: 312 from Garmin and 4 as entered.`.
  func text(_ origins: LoadOrigins) -> String
}

extension Wording {
  package var loadOrigins: any LoadOriginWords {
    switch language {
    case .english: EnglishLoadOrigins(wording: self)
    }
  }
}
