import Training

/// How the durations of one column are written, decided by all its rows together.
struct DurationColumn {
  /// A cell with what its row says of sport and distance.
  struct Cell {
    var text: String
    var sport: Sport
    var meters: Double?
  }

  /// What `9:30` means; `nil` where each row has to say it by its distance.
  private(set) var clock: TwoParts? = .hoursAndMinutes
  /// The seconds of one unit of a bare number.
  private(set) var unitSeconds: Double
  /// Whether the unit of bare numbers is not the one that the column's name means.
  private(set) var isOtherUnit = false
  /// Whether rows were found that can only be hours and minutes and others that cannot.
  var isMixed: Bool { clock == nil }

  /// - Parameters:
  ///   - header: the column's name.
  ///   - unitSeconds: what the name means for bare numbers.
  ///   - cells: those that hold something.
  init(header: String, unitSeconds: Double, cells: [Cell]) {
    self.unitSeconds = unitSeconds
    let name = sportWordKey(header)
    if name.contains("mmss") || unitSeconds == 1 {
      clock = .minutesAndSeconds
    } else if name.contains("hmm") || unitSeconds == 3_600 {
      clock = .hoursAndMinutes
    } else {
      clock = Self.clock(of: cells)
    }
    if unitSeconds == 60, !name.contains("min") { decideUnit(of: cells) }
  }

  /// The seconds of a cell; `nil` for what is no duration.
  func seconds(of cell: Cell) -> Double? {
    var clock = clock
    if clock == nil, cell.text.isClockOfTwo { clock = Self.onlyClock(of: cell) }
    return manualDuration(cell.text, unitSeconds: unitSeconds, clock: clock)
  }

  /// Whether a cell of a mixed column cannot be told by its own distance either.
  func isAmbiguous(_ cell: Cell) -> Bool {
    isMixed && cell.text.isClockOfTwo && Self.onlyClock(of: cell) == nil
  }

  private static func clock(of cells: [Cell]) -> TwoParts? {
    let pairs = cells.filter(\.text.isClockOfTwo)
    guard !pairs.isEmpty else { return .hoursAndMinutes }
    let only = pairs.compactMap { onlyClock(of: $0) }
    let (hours, minutes) = (
      only.count { $0 == .hoursAndMinutes }, only.count { $0 == .minutesAndSeconds }
    )
    if hours > 0, minutes > 0 {
      // One odd row among many is a slip of its own.
      if hours >= 4 * minutes { return .hoursAndMinutes }
      return minutes >= 4 * hours ? TwoParts.minutesAndSeconds : nil
    }
    if hours > 0 { return .hoursAndMinutes }
    if minutes > 0 { return .minutesAndSeconds }
    let hasSeconds = cells.contains { $0.text.count { $0 == ":" } == 2 }
    let isLong = pairs.contains { Int($0.text.prefix { $0 != ":" }) ?? 0 >= 10 }
    return hasSeconds || isLong ? .minutesAndSeconds : .hoursAndMinutes
  }

  /// The one meaning that makes sense for a row; `nil` if both do, or neither.
  private static func onlyClock(of cell: Cell) -> TwoParts? {
    let fitting = [TwoParts.hoursAndMinutes, .minutesAndSeconds].filter { clock in
      let seconds = manualDuration(cell.text, unitSeconds: 60, clock: clock)
      return seconds.map { cell.sport.isPlausible(seconds: $0, meters: cell.meters) } ?? false
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Bare numbers in a column whose name says no unit are minutes, unless these make no sense and
  /// seconds or hours do.
  private mutating func decideUnit(of cells: [Cell]) {
    let bare = cells.filter { localizedNumber($0.text) ?? 0 > 0 }
    guard !bare.isEmpty else { return }
    func share(_ unit: Double) -> Int {
      bare.count { cell in
        let seconds = (localizedNumber(cell.text) ?? 0) * unit
        return cell.sport.isPlausible(seconds: seconds, meters: cell.meters)
      }
    }
    guard share(60) * 2 < bare.count,
      let other = [1.0, 3_600].first(where: { share($0) * 4 >= bare.count * 3 })
    else { return }
    (unitSeconds, isOtherUnit) = (other, true)
  }
}

extension String {
  /// Whether it is `9:30` and not `1:09:30`.
  fileprivate var isClockOfTwo: Bool { count { $0 == ":" } == 1 }
}
