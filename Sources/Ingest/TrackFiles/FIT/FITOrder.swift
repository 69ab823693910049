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

  /// Samples near `starts`, when sessions begin in Unix seconds, are kept wherever they lie.
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
    guard !dated.isEmpty else {
      droppedCount = records.count
      return
    }
    // A clock that was set during a run leaves a few samples years away from the others.
    let middle = Int(dated.map { raw[$0] }.sorted()[dated.count / 2])
    let near = Self.spans(around: [middle] + starts.map { $0 - Int(FITTime.unixOffset) })
    dated.removeAll { index in !near.contains { $0.contains(Int(raw[index])) } }
    droppedCount = records.count - dated.count
    dated.sort { (raw[$0], $0) < (raw[$1], $1) }
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

  /// Two weeks before and after each of some times, joined where they overlap.
  private static func spans(around times: [Int]) -> [ClosedRange<Int>] {
    var spans: [ClosedRange<Int>] = []
    for time in times.sorted() {
      let span = time - longestSeconds...time + longestSeconds
      if let last = spans.last, last.upperBound >= span.lowerBound {
        spans[spans.count - 1] = last.lowerBound...span.upperBound
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  /// Two weeks: longer than any recording, shorter than any clock that is wrong by a date.
  private static let longestSeconds = 14 * 86_400

  private static func isDate(_ raw: Int32) -> Bool {
    raw != FITColumn.missing && Int64(raw) >= FITTime.firstDate
  }

  private static func isInOrder(_ raw: [Int32]) -> Bool {
    guard let first = raw.first, isDate(first), let last = raw.last,
      Int(last) - Int(first) <= longestSeconds
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
