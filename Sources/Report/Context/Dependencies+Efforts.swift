import Facts
import Training

extension Dependencies {
  /// Every effort of every run, and where the runs' pages lie.
  mutating func add(effortsOf report: Report) {
    for entry in report.counted {
      guard let derived = entry.derived, !derived.bestEfforts.isEmpty else { continue }
      add(entry.path)
      add(entry.day)
      for effort in derived.bestEfforts {
        add(effort.distanceMeters)
        add(effort.seconds)
      }
    }
  }
}
