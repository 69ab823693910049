extension FITFile {
  /// The time of every message of a kind, in FIT seconds; `nil` where none is known.
  ///
  /// Monitoring messages often carry only the low 16 bits (`timestamp_16`), which count on from
  /// the last full time in the file. `stress_level` has its time in a field of its own.
  package func times(of number: FITMessageNumber) -> [Int64?] {
    var last: Int64?
    var times: [Int64?] = []
    for message in messages {
      let full = message.integer(field: 253)
      if let full { last = full }
      guard message.number == number else { continue }
      if let full {
        times.append(full)
      } else if number == .monitoring, let low = message.integer(field: 26), let last {
        times.append(last &+ ((low &- last) & 0xFFFF))
      } else if number == .stressLevel {
        times.append(message.integer("stress_level_time"))
      } else if number == .set {
        times.append(message.integer(field: 254))
      } else {
        times.append(nil)
      }
    }
    return times
  }
}
