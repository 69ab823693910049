package import Facts
package import Routes
package import Training

/// What is said of a route, of the streams over it, and of its splits.
package protocol RouteWords: Sendable {
  var route: String { get }
  /// `A loop of 10.2 km`; `nil` for a shape nobody can name.
  func heading(_ shape: DrawnRoute.Shape?, meters: Double) -> String
  /// How it is coloured, and what the pale lines and the cut ends are.
  func measure(_ coloring: RouteColors, hasGhosts: Bool) -> String
  /// `Route of the run, coloured by pace`.
  func title(_ coloring: RouteColors, sport: Sport) -> String
  /// For people who do not see it: the heading, and the zone most of it lies in.
  func finding(heading: String, mostlyZone: Int?) -> String
  func key(_ coloring: RouteColors) -> String
  /// Names of the five classes: a code and a word, or a range alone.
  func classes(_ coloring: RouteColors) -> [(code: String, name: String)]
  /// The lengths that the scale of a map may have, ascending, and their names.
  var scales: [(meters: Double, name: String)] { get }
  /// Where north is on a map.
  var north: String { get }

  var streams: String { get }
  func heading(_ streams: StreamsFinding, isLong: Bool) -> String
  /// `Elevation, pace and heart rate over distance`.
  func measure(_ panels: [StreamPanelKind], isDistance: Bool) -> String
  /// What can be done with a mouse.
  var hotHint: String { get }
  /// `Elevation, m`.
  func label(_ panel: StreamPanelKind) -> String
  /// From the slowest to the fastest split: ` From 5:40 to 4:51 /km.`.
  func range(slowest: Double, fastest: Double) -> String
  /// `6 × work`.
  func workLabel(count: Int) -> String
  func stop(seconds: Double) -> String
  /// The unit after the first number of the axis.
  func axisUnit(isDistance: Bool) -> String
  func split(_ split: SplitPlace) -> String
  func splitTitle(
    _ split: SplitPlace, secondsPerKilometer: Double, heartRate: Double?, up: Double?, down: Double?
  ) -> String

  var splits: String { get }
  /// `The second half was 50 s faster, with about 210 m less climb`.
  func heading(_ halves: HalvesFinding?, slope: HalvesSlope?) -> String
  func splitsMeasure(isLong: Bool, hasZones: Bool) -> String
  var splitsTable: String { get }
  /// The heads of the table of splits, in the order of its columns.
  var splitColumns: SplitColumns { get }
  /// `12`, `+0.4` for a rest that is shorter, `+40 m` for one much shorter.
  func splitLabel(_ split: SplitPlace) -> String
}

/// The heads of the table of splits.
package struct SplitColumns: Sendable {
  package var distance: String
  package var pace: String
  package var faster: String
  package var heartRate: String
  package var zone: String
  package var up: String
  package var down: String
}

extension Wording {
  package var route: any RouteWords {
    switch language {
    case .english: EnglishRoute(wording: self)
    case .pseudo: PseudoRoute(plain: plain.route)
    }
  }
}

struct EnglishRoute: RouteWords {
  let wording: Wording

  let route = "Route"
  let streams = "Streams"
  let splits = "Splits"
  let splitsTable = "splits"
  let north = "N ↑"
  var hotHint: String {
    "Point at a \(wording.distanceNoun) to find it on the map and in the splits."
  }

  var splitColumns: SplitColumns {
    SplitColumns(
      distance: wording.distanceUnit, pace: "Pace", faster: "faster →", heartRate: "HR",
      zone: "Zone", up: "Up", down: "Down")
  }

  func heading(_ shape: DrawnRoute.Shape?, meters: Double) -> String {
    let distance = wording.distance(meters)
    return switch shape {
    case .loop: "A loop of \(distance)"
    case .thereAndBack: "Out and back, \(distance)"
    case .oneWay: "One way, \(distance)"
    case .laps: "Round and round, \(distance)"
    case nil: "The route"
    }
  }

  func measure(_ coloring: RouteColors, hasGhosts: Bool) -> String {
    let text: String =
      switch coloring {
      case .zones: "Coloured by heart-rate zone."
      case .pace: "Coloured by pace, each colour a fifth of the time."
      case .speed: "Coloured by speed, each colour a fifth of the time."
      case .plain: "The shape of the way."
      }
    return hasGhosts ? text + " Pale lines are earlier runs from here." : text
  }

  func title(_ coloring: RouteColors, sport: Sport) -> String {
    let colors: String =
      switch coloring {
      case .zones: "coloured by heart-rate zone"
      case .pace: "coloured by pace"
      case .speed: "coloured by speed"
      case .plain: "without colours"
      }
    return "Route of the \(wording.noun(sport)), \(colors)"
  }

  func finding(heading: String, mostlyZone: Int?) -> String {
    mostlyZone.map { "\(heading). Mostly zone \($0)." } ?? heading + "."
  }

  func key(_ coloring: RouteColors) -> String {
    switch coloring {
    case .zones: "Heart-rate zones"
    case .pace: "Pace from slow to fast"
    case .speed: "Speed from slow to fast"
    case .plain: ""
    }
  }

  func classes(_ coloring: RouteColors) -> [(code: String, name: String)] {
    switch coloring {
    case .zones: (1...5).map { (wording.zones.code($0), wording.zone($0)) }
    case .pace(let edges):
      bands(edges.map { wording.barePace(secondsPerKilometer: 1_000 / $0) }, unit: wording.paceUnit)
    case .speed(let edges):
      bands(
        edges.map { wording.decimal(wording.axisSpeed(metersPerSecond: $0)) },
        unit: wording.speedUnit)
    case .plain: []
    }
  }

  private func bands(_ names: [String], unit: String) -> [(code: String, name: String)] {
    guard names.count == 4 else { return [] }
    return [
      ("slower than " + names[0], ""), (names[0] + " to " + names[1], ""),
      (names[1] + " to " + names[2], ""), (names[2] + " to " + names[3], ""),
      ("faster than " + names[3] + Wording.space + unit, ""),
    ]
  }

  var scales: [(meters: Double, name: String)] {
    func steps(_ lengths: [Double], _ meters: Double, _ unit: String) -> [(Double, String)] {
      lengths.map {
        let text = wording.decimal($0, places: $0 == $0.rounded() ? 0 : 1)
        return ($0 * meters, text + Wording.space + unit)
      }
    }
    let far = steps([1, 2, 5, 10, 20], wording.distanceUnitMeters, wording.distanceUnit)
    return switch wording.units {
    case .metric: steps([50, 100, 200, 500], 1, wording.heightUnit) + far
    case .imperial:
      steps([200, 500, 1_000], wording.heightUnitMeters, wording.heightUnit)
        + steps([0.5], wording.distanceUnitMeters, wording.distanceUnit) + far
    }
  }
}
