import Training

/// Splits as whole numbers of 32 bits, kilometers first, then miles: of each how many there are, and
/// of every split its length in centimeters, its pace in hundredths of a second a kilometer and its
/// beats a minute, 0 for none.
func packed(_ splits: InUnits<[GradeAdjustedSplit]>) -> [UInt8] {
  packed(
    [splits.metric, splits.imperial].flatMap { splits in
      [Int32(splits.count)]
        + splits.flatMap { split in
          [
            whole(split.lengthMeters * 100), whole(split.secondsPerKilometer * 100),
            whole(split.heartRate ?? 0),
          ]
        }
    })
}

/// What ``packed(_:)`` packed; none where the numbers are something else.
func splits(in numbers: [Int32]) -> InUnits<[GradeAdjustedSplit]> {
  var rest = numbers[...]
  func next() -> [GradeAdjustedSplit]? {
    guard let count = rest.popFirst(), count >= 0, rest.count / 3 >= Int(count) else { return nil }
    let columns = rest.prefix(3 * Int(count))
    rest = rest.dropFirst(columns.count)
    return stride(from: columns.startIndex, to: columns.endIndex, by: 3).map { place in
      GradeAdjustedSplit(
        lengthMeters: Double(columns[place]) / 100,
        secondsPerKilometer: Double(columns[place + 1]) / 100,
        heartRate: columns[place + 2] > 0 ? Double(columns[place + 2]) : nil)
    }
  }
  guard let metric = next(), let imperial = next() else {
    return InUnits(metric: [], imperial: [])
  }
  return InUnits(metric: metric, imperial: imperial)
}

private func whole(_ number: Double) -> Int32 {
  number.isFinite ? Int32(min(1e9, max(0, number.rounded()))) : 0
}
