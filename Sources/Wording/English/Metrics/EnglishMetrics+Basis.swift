import Facts

extension EnglishMetrics {
  func basis(_ basis: MetricBasis) -> String {
    switch basis {
    case .zones(let zones): heartRates(zones) + (zones.bounds.map { bounds($0) } ?? "")
    case .loads(let origins): wording.loadOrigins.text(origins)
    case .loadPerKilometer(let cost):
      "\(wording.decimal(cost.median)) from \(wording.digits(cost.count, "run"))"
        + (cost.race.map { race in
          "; race \(wording.distanceNouns) \(wording.decimal(race)), "
            + (cost.isRaceMeasured ? "the median of your races" : "1.4 times the usual")
        } ?? "") + "."
    case .timeConstant(let days): "τ = " + wording.decimalDays(days)
    case .warmingUp(let days): "until day \(wording.integer(days))."
    }
  }

  private func heartRates(_ zones: ZoneBasis) -> String {
    var parts = [
      "resting \(wording.heartRate(zones.resting).text)",
      "maximum \(wording.heartRate(zones.maximum).text)",
    ]
    if let threshold = zones.threshold {
      parts.append("threshold \(wording.heartRate(threshold).text)")
    }
    let since = zones.since.map { " since \(wording.fullDay($0))" } ?? ""
    return wording.sentence(wording.list(parts)) + since + "."
  }

  private func bounds(_ bounds: ZoneBasis.Bounds) -> String {
    let ranges = (1...5).compactMap { zone in
      wording.zoneRange(zone, lowerBounds: bounds.lower).map { wording.zones.code(zone) + " " + $0 }
    }
    return " Latest bounds\(bounds.areGarmins ? ", as set at Garmin" : ""): "
      + ranges.joined(separator: ", ") + "."
  }
}
