package import Facts
package import Training

/// What is said of a run that is drawn by its paces alone.
package protocol RibbonWords: Sendable {
  /// `Kilometre by kilometre`.
  var kicker: String { get }
  /// `25 km, then 9.5 km at 4:48 /km`.
  func heading(_ finding: Ribbon.Finding?) -> String
  /// What a bar is: one unit of distance, or five in a long run.
  func measure(isLong: Bool, hasZones: Bool) -> String
  var title: String { get }
  /// For people who do not see it: zones and paces, stretch by stretch.
  func finding(_ ribbon: Ribbon) -> String
  /// `km 3: 5:29 /km, zone 2`, of a split that so many meters lie before.
  func title(of split: GradeAdjustedSplit, after meters: Double) -> String
}

extension Wording {
  package var ribbon: any RibbonWords {
    switch language {
    case .english: EnglishRibbon(wording: self)
    case .pseudo: PseudoRibbon(plain: plain.ribbon)
    }
  }
}

struct EnglishRibbon: RibbonWords {
  let wording: Wording

  var kicker: String {
    switch wording.units {
    case .metric: "Kilometre by kilometre"
    case .imperial: "Mile by mile"
    }
  }
  let title = "Grade-adjusted pace and zone of each split"

  func heading(_ finding: Ribbon.Finding?) -> String {
    switch finding {
    case .fastEnd(let before, let last, let pace):
      "\(wording.roundDistance(before)), then \(wording.distance(last)) at "
        + wording.pace(secondsPerKilometer: pace)
    case .even: "Even from beginning to end"
    case .secondFaster(let gain): "The second half \(difference(gain)) faster"
    case .secondSlower(let loss): "The second half \(difference(loss)) slower"
    case nil: "How fast, and how hard"
    }
  }

  private func difference(_ secondsPerKilometer: Double) -> String {
    wording.paceDifference(secondsPerKilometer, 0)
  }

  func measure(isLong: Bool, hasZones: Bool) -> String {
    let length = isLong ? "five \(wording.distanceNouns)" : "a \(wording.distanceNoun)"
    let bar = "Each bar is \(length), as high as its pace with the hills taken out"
    return hasZones ? bar + ". Coloured by heart-rate zone." : bar + "."
  }

  func finding(_ ribbon: Ribbon) -> String {
    let stretches = ribbon.stretches
    let text = wording.distance(ribbon.meters) + ". "
    guard stretches.count <= Self.mostStretches else {
      let paces = ribbon.splits.map(\.secondsPerKilometer)
      return text + "Paces of "
        + range(fastest: paces.min() ?? 0, slowest: paces.max() ?? 0) + "."
    }
    return text
      + stretches.map { stretch in
        let paces = range(
          fastest: stretch.fastestSecondsPerKilometer,
          slowest: stretch.slowestSecondsPerKilometer)
        let length = wording.distance(stretch.meters)
        return stretch.zone.map { "\(length) in zone \($0) at \(paces)" } ?? "\(length) at \(paces)"
      }.joined(separator: ", then ") + "."
  }

  /// More are no sentence.
  private static let mostStretches = 6

  private func range(fastest: Double, slowest: Double) -> String {
    let (low, high) = (
      wording.barePace(secondsPerKilometer: fastest), wording.pace(secondsPerKilometer: slowest)
    )
    return high.hasPrefix(low) ? high : "\(low) to \(high)"
  }

  func title(of split: GradeAdjustedSplit, after meters: Double) -> String {
    let units = split.lengthMeters / wording.distanceUnitMeters
    let first = (meters / wording.distanceUnitMeters).rounded()
    let name: String =
      switch units.rounded() {
      case let whole where abs(units - whole) > 1e-3:
        "the last \(wording.distance(split.lengthMeters))"
      case 1: "\(wording.distanceUnit) \(wording.integer(first + 1))"
      case let several:
        "\(wording.distanceUnit) \(wording.integer(first + 1)) to "
          + wording.integer(first + several)
      }
    let pace = wording.pace(secondsPerKilometer: split.secondsPerKilometer)
    return split.zone.map { "\(name): \(pace), zone \($0)" } ?? "\(name): \(pace)"
  }
}
