// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRoute: RouteWords {
  let plain: any RouteWords

  var route: String { pseudo(plain.route) }
  func heading(_ shape: DrawnRoute.Shape?, meters: Double) -> String {
    pseudo(plain.heading(shape, meters: meters))
  }
  func measure(_ coloring: RouteColors, hasGhosts: Bool) -> String {
    pseudo(plain.measure(coloring, hasGhosts: hasGhosts))
  }
  func title(_ coloring: RouteColors, sport: Sport) -> String {
    pseudo(plain.title(coloring, sport: sport))
  }
  func finding(heading: String, mostlyZone: Int?) -> String {
    pseudo(plain.finding(heading: heading, mostlyZone: mostlyZone))
  }
  func key(_ coloring: RouteColors) -> String { pseudo(plain.key(coloring)) }
  func classes(_ coloring: RouteColors) -> [(code: String, name: String)] {
    plain.classes(coloring).map { pseudo($0, \.code, \.name) }
  }
  var scales: [(meters: Double, name: String)] { plain.scales.map { pseudo($0, \.name) } }
  var north: String { pseudo(plain.north) }
  var streams: String { pseudo(plain.streams) }
  func heading(_ streams: StreamsFinding, isLong: Bool) -> String {
    pseudo(plain.heading(streams, isLong: isLong))
  }
  func measure(_ panels: [StreamPanelKind], isDistance: Bool) -> String {
    pseudo(plain.measure(panels, isDistance: isDistance))
  }
  var hotHint: String { pseudo(plain.hotHint) }
  func label(_ panel: StreamPanelKind) -> String { pseudo(plain.label(panel)) }
  func range(slowest: Double, fastest: Double) -> String {
    pseudo(plain.range(slowest: slowest, fastest: fastest))
  }
  func workLabel(count: Int) -> String { pseudo(plain.workLabel(count: count)) }
  func stop(seconds: Double) -> String { pseudo(plain.stop(seconds: seconds)) }
  func axisUnit(isDistance: Bool) -> String { pseudo(plain.axisUnit(isDistance: isDistance)) }
  func split(_ split: SplitPlace) -> String { pseudo(plain.split(split)) }
  func splitTitle(
    _ split: SplitPlace, secondsPerKilometer: Double, heartRate: Double?, up: Double?, down: Double?
  ) -> String {
    pseudo(
      plain.splitTitle(
        split, secondsPerKilometer: secondsPerKilometer, heartRate: heartRate, up: up, down: down))
  }
  var splits: String { pseudo(plain.splits) }
  func heading(_ halves: HalvesFinding?, slope: HalvesSlope?) -> String {
    pseudo(plain.heading(halves, slope: slope))
  }
  func splitsMeasure(isLong: Bool, hasZones: Bool) -> String {
    pseudo(plain.splitsMeasure(isLong: isLong, hasZones: hasZones))
  }
  var splitsTable: String { pseudo(plain.splitsTable) }
  var splitColumns: SplitColumns {
    pseudo(plain.splitColumns, \.distance, \.pace, \.faster, \.heartRate, \.zone, \.up, \.down)
  }
  func splitLabel(_ split: SplitPlace) -> String { pseudo(plain.splitLabel(split)) }
}
