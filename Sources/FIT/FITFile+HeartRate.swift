/// A heartbeat rate that a chest strap kept and handed over later.
package struct FITHeartRateSample: Hashable, Sendable {
  /// FIT seconds, with fractions.
  package var time: Double
  package var beatsPerMinute: Int64

  package init(time: Double, beatsPerMinute: Int64) {
    self.time = time
    self.beatsPerMinute = beatsPerMinute
  }
}

extension FITFile {
  /// What the `hr` messages (132) hold: one sample for each beat rate, in the order of the file.
  ///
  /// A message with a time stamp ties the strap's clock to the watch's. The others count on from
  /// it in 1/1024 seconds, of which `event_timestamp_12` gives the low 12 bits.
  package var heartRateSamples: [FITHeartRateSample] {
    var samples: [FITHeartRateSample] = []
    var anchor: (time: Double, ticks: Int64)?
    var ticks: Int64 = 0
    for message in messages where message.number == .heartRate {
      var moments = message[9]?.numbers.compactMap { $0.flatMap(Int64.init(exactly:)) } ?? []
      if let last = moments.last { ticks = last }
      if moments.isEmpty, let packed = message[10] {
        for index in 0..<(packed.bitCount / 12) {
          guard let low = packed.bits(index * 12, 12) else { break }
          ticks &+= (Int64(low) &- ticks) & 0xFFF
          moments.append(ticks)
        }
      }
      if let time = message.double("timestamp"), let first = moments.first {
        anchor = (time + (message.double("fractional_timestamp") ?? 0), first)
      }
      guard let anchor else { continue }
      for (moment, rate) in zip(moments, message[6]?.numbers ?? []) {
        guard let beats = rate.flatMap({ Int64(exactly: $0) }) else { continue }
        var elapsed = moment &- anchor.ticks
        // The 32-bit count of the strap starts again at 0.
        if elapsed < -(0x4000_0000) { elapsed &+= 0x1_0000_0000 }
        samples.append(
          FITHeartRateSample(
            time: anchor.time + Double(elapsed) / 1024, beatsPerMinute: beats))
      }
    }
    return samples
  }
}

extension FITField {
  /// How many bits the raw value has.
  fileprivate var bitCount: Int { numbers.count * baseType.size * 8 }
}
