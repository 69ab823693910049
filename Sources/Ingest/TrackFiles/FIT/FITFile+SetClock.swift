import FIT
import Training

extension FITFile {
  /// The same file with all its times by one clock, where it was set on the way.
  func onOneClock() -> (file: FITFile, clock: SetClock)? {
    guard let column = records.columns.firstIndex(where: { $0.field == .timestamp }) else {
      return nil
    }
    guard records.columns[column].leaps else { return nil }
    let dated = records.columns[column].raw.indices.filter {
      Int64(records.columns[column].raw[$0]) >= FITTime.firstDate
    }
    guard let clock = SetClock(clocked(dated)) else { return nil }
    var file = self
    for index in dated { file.records.columns[column].raw[index].move(by: clock) }
    for index in file.messages.indices {
      for key in [FITTimeKey.startTime, .timestamp] {
        guard let time = file.messages[index][key] else { continue }
        file.messages[index][key] = Int(clock.corrected(Double(time)))
      }
    }
    return (file, clock)
  }

  private func clocked(_ dated: [Int]) -> [ClockedSample] {
    let (times, meters) = (records[.timestamp], records[.distance])
    let (north, east) = (records[.positionLat], records[.positionLong])
    let degree = 2_147_483_648.0 / 180
    let starts = sessions.count > 1 ? sessions.compactMap { $0[.startTime] } : []
    let stops = timerStops
    var last: Int?
    return dated.map { index in
      let time = Int(times?.raw[index] ?? 0) + Int(FITTime.unixOffset)
      var sample = ClockedSample(time: Double(time))
      if let north = north?.value(at: index), let east = east?.value(at: index),
        north != 0 || east != 0
      {
        (sample.latitude, sample.longitude) = (north / degree, east / degree)
      }
      if let meters = meters?.value(at: index) { sample.meters = meters }
      if let last, abs(time - last) >= Int(shortestLeap) {
        sample.isAfterBreak =
          starts.contains { $0 > last && $0 <= time }
          || stops.contains { abs($0 - last) <= 60 }
      }
      last = time
      return sample
    }
  }
}

extension FITColumn {
  /// Whether times lie hours from the one before; nearly all recordings have none, and need no list
  /// of their samples.
  fileprivate var leaps: Bool {
    var last: Int64?
    for raw in raw {
      let time = Int64(raw)
      guard time >= FITTime.firstDate else { continue }
      if let last, abs(time - last) >= Int64(shortestLeap) { return true }
      last = time
    }
    return false
  }
}

extension Int32 {
  fileprivate mutating func move(by clock: SetClock) {
    let moved = clock.corrected(Double(self) + Double(FITTime.unixOffset))
    self = Int32(clamping: Int(moved) - Int(FITTime.unixOffset))
  }
}
