import Training

extension ClosedRange<Day> {
  /// The months of these days, latest first: the first of them begins with the month.
  var wholeMonths: [ClosedRange<Day>] {
    var (months, day) = ([ClosedRange<Day>](), upperBound)
    while day >= lowerBound {
      guard let start = Day(year: day.year, month: day.month, day: 1) else { break }
      months.append(start...day)
      day = start - 1
    }
    return months
  }

  /// These days in pieces of so many at most, latest first.
  func pieces(of count: Int) -> [ClosedRange<Day>] {
    var (pieces, day) = ([ClosedRange<Day>](), upperBound)
    while day >= lowerBound {
      let start = Swift.max(lowerBound, day - (count - 1))
      pieces.append(start...day)
      day = start - 1
    }
    return pieces
  }

  /// Both halves, the later one first; `nil` of one day.
  var halves: [ClosedRange<Day>]? {
    let count = upperBound - lowerBound
    guard count > 0 else { return nil }
    let middle = lowerBound + count / 2
    return [(middle + 1)...upperBound, lowerBound...middle]
  }
}
