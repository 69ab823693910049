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
  /// What is written where it begins.
  func start(_ shape: DrawnRoute.Shape?) -> String

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
  func heading(_ halves: HalvesFinding?) -> String
  func splitsMeasure(isLong: Bool, hasZones: Bool) -> String
  var splitsTable: String { get }
  /// The heads of the table of splits, in the order of its columns.
  var splitColumns: SplitColumns { get }
  /// `12`, `+0.4` for a rest that is shorter.
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
    }
  }
}
