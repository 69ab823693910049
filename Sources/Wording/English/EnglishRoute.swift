import Facts
import Routes
import Training

struct EnglishRoute: RouteWords {
  let wording: Wording

  let route = "Route"
  let streams = "Streams"
  let splits = "Splits"
  let splitsTable = "splits"
  let hotHint = "Point at a kilometre to find it on the map and in the splits."
  let splitColumns = SplitColumns(
    distance: "km", pace: "Pace", faster: "faster →", heartRate: "HR", zone: "Zone", up: "Up",
    down: "Down")

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
    case .zones: (1...5).map { ("Z\($0)", wording.zone($0)) }
    case .pace(let edges):
      bands(edges.map { wording.barePace(secondsPerKilometer: 1_000 / $0) }, unit: "/km")
    case .speed(let edges): bands(edges.map { wording.decimal($0 * 3.6) }, unit: "km/h")
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

  func start(_ shape: DrawnRoute.Shape?) -> String {
    shape == .oneWay || shape == nil ? "starts here" : "starts and ends here"
  }
}
