import Cards
import Facts
import Training
import Wording

extension Card.Amount {
  init(_ measured: Wording.Measured) {
    self.init(measured.value.plainLine, unit: measured.unit.isEmpty ? nil : measured.unit)
  }
}

extension Ribbon {
  /// The bars of a picture, on the scale of all runs.
  var cardBars: [CardBar] {
    let slow = 1 / scale.slowestSecondsPerKilometer
    let fast = splits.map { 1 / $0.secondsPerKilometer }
      .reduce(1 / scale.fastestSecondsPerKilometer) { max($0, $1) }
    return splits.map { split in
      CardBar(
        meters: split.lengthMeters,
        height: max(0.015, (1 / split.secondsPerKilometer - slow) / (fast - slow)),
        zone: split.zone)
    }
  }
}
