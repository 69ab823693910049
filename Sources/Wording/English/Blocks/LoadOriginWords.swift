package import Facts
import Training

/// What is said of where loads come from.
package protocol LoadOriginWords: Sendable {
  /// `TRIMP is weighted as Banister did for men. Activities: 312 from Garmin and 4 as entered.`.
  func text(_ origins: LoadOrigins) -> String
}

extension Wording {
  package var loadOrigins: any LoadOriginWords {
    switch language {
    case .english: EnglishLoadOrigins(wording: self)
    case .pseudo: PseudoLoadOrigin(plain: plain.loadOrigins)
    }
  }
}

struct EnglishLoadOrigins: LoadOriginWords {
  let wording: Wording

  func text(_ origins: LoadOrigins) -> String {
    let curve =
      switch origins.weighting {
      case .banisterMale: "TRIMP is weighted as Banister did for men"
      case .banisterFemale: "TRIMP is weighted as Banister did for women"
      }
    guard !origins.counts.isEmpty else { return curve + "." }
    let parts = origins.counts.map { "\(wording.integer($0.count)) \(name($0.source))" }
    return curve + ". Activities: " + wording.list(parts) + "."
  }

  private func name(_ source: LoadSource) -> String {
    switch source {
    case .garmin: "from Garmin"
    case .trimp: "from heart rate"
    case .manual: "as entered"
    case .exertion: "from perceived exertion"
    case .distance: "from distance"
    case .none: "without a load"
    }
  }
}
