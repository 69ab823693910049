import FIT
import Training

/// In which order the records of a file are used: by time, one for each second.
struct FITOrder {
  /// Unix seconds, strictly rising.
  var times: [Int] = []
  /// For each time the records that carry it, in the order of the file; empty if the file is in
  /// order already and record *i* is time *i*.
  var groups: [[Int]] = []
  /// How many records had no usable time.
  var droppedCount = 0
  /// Records whose clock was not that of the others, in order of time.
  var strays: [Int] = []
  /// For how many seconds they were recorded.
  var straySeconds = 0.0
  /// When the first and the last of all records were written by their clock, strays included.
  var written: ClosedRange<Int>?

  /// `starts` are when sessions begin, in Unix seconds.
  init(_ records: FITRecords, starts: [Int] = []) {
    guard let column = records[.timestamp] else {
      droppedCount = records.count
      return
    }
    let raw = column.raw
    if Self.isInOrder(raw) {
      times = raw.map { Int($0) + Int(FITTime.unixOffset) }
      return
    }
    var dated = raw.indices.filter { Self.isDate(raw[$0]) }
    dated.sort { (raw[$0], $0) < (raw[$1], $1) }
    if let first = dated.first, let last = dated.last {
      let unix = Int(FITTime.unixOffset)
      written = Int(raw[first]) + unix...Int(raw[last]) + unix
    }
    if let kept = believableStretches(
      of: dated.map { Double(raw[$0]) }, starts: starts.map { Double($0) - FITTime.unix })
    {
      var isKept = [Bool](repeating: false, count: dated.count)
      for range in kept { for place in range { isKept[place] = true } }
      strays = zip(dated, isKept).filter { !$0.1 }.map(\.0)
      dated = zip(dated, isKept).filter(\.1).map(\.0)
      straySeconds = zip(strays, strays.dropFirst()).reduce(0) { sum, pair in
        let step = Double(raw[pair.1]) - Double(raw[pair.0])
        return step < longestNight ? sum + step : sum
      }
    }
    droppedCount = records.count - dated.count
    for index in dated {
      let time = Int(raw[index]) + Int(FITTime.unixOffset)
      if times.last == time {
        groups[groups.count - 1].append(index)
      } else {
        times.append(time)
        groups.append([index])
      }
    }
  }

  private static func isDate(_ raw: Int32) -> Bool {
    raw != FITColumn.missing && Int64(raw) >= FITTime.firstDate
  }

  /// Whether times rise without a gap that somebody has to judge.
  private static func isInOrder(_ raw: [Int32]) -> Bool {
    guard let first = raw.first, isDate(first), let last = raw.last,
      Double(last) - Double(first) < longestNight
    else { return false }
    var previous = first
    for time in raw.dropFirst() {
      // A missing time is the smallest number there is.
      guard time > previous else { return false }
      previous = time
    }
    return true
  }

  /// The times within a span.
  func rows(in span: FITSpan) -> Range<Int> {
    let first = firstRow(from: span.start)
    return first..<max(first, firstRow(from: span.end))
  }

  private func firstRow(from time: Int) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A column in this order; of records with the same time the last one that knows a value counts.
  func ordered(_ raw: [Int32]) -> [Int32] {
    guard !groups.isEmpty else { return times.count == raw.count ? raw : [] }
    return groups.map { group in
      for index in group.reversed() where raw[index] != Stream.missing { return raw[index] }
      return Stream.missing
    }
  }
}

extension FITTime {
  fileprivate static let unix = Double(unixOffset)
}
