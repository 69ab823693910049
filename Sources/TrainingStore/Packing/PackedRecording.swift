package import Training

/// A recording and its parts (laps, lengths, sets, what the watch planned and told apart, heart
/// beats), made ready to be stored.
///
/// Packing costs more than writing, so workers do it and the one writer only copies bytes.
package struct PackedRecording: Hashable, Sendable {
  let sampleCount: Int
  let streams: [PackedStream]
  let pauses: [UInt8]
  let laps: [[StoredValue]]
  let lengths: [[StoredValue]]
  let sets: [[StoredValue]]
  let steps: [[StoredValue]]
  let splits: [[StoredValue]]
  let beats: [UInt8]
  /// Tells whether anything differs from what is stored.
  package let digest: Int64

  package init(
    _ recording: Recording, laps: [Lap], lengths: [SwimLength] = [], sets: [StrengthSet] = [],
    steps: [WorkoutStep] = [], splits: [WatchSplit] = [], beats: [UInt16] = []
  ) {
    sampleCount = recording.count
    streams = recording.streams.map(PackedStream.init)
    pauses = packed(recording.pauses.flatMap { [$0.lowerBound, $0.upperBound] })
    self.laps = laps.map(lapValues)
    self.lengths = lengths.map(lengthValues)
    self.sets = sets.map(setValues)
    self.steps = steps.map(stepValues)
    self.splits = splits.map(watchSplitValues)
    self.beats = beatBytes(beats)
    let parts = [self.laps, self.lengths, self.sets, self.steps, self.splits]
    digest = Self.digest(sampleCount, streams, [pauses, self.beats], parts)
  }

  /// The bytes that samples, pauses and laps take in the store, about.
  package var byteCount: Int {
    let partCount = laps.count + lengths.count + sets.count + steps.count + splits.count
    return streams.reduce(pauses.count + beats.count + partCount * 64) { $0 + $1.samples.count }
  }

  private static func digest(
    _ sampleCount: Int, _ streams: [PackedStream], _ bytes: [[UInt8]], _ parts: [[[StoredValue]]]
  ) -> Int64 {
    var digest = ContentDigest()
    digest.combine(UInt64(clamping: sampleCount))
    digest.combine(UInt64(streams.count))
    for stream in streams {
      for value in values(of: stream) { digest.combine(value) }
    }
    for bytes in bytes { digest.combine(bytes) }
    for kind in parts {
      digest.combine(UInt64(kind.count))
      for value in kind.joined() { digest.combine(value) }
    }
    return digest.stored
  }
}

let streamColumns = ["kind", "scale", "offset", "form", "base", "samples"]

func values(of stream: PackedStream) -> [StoredValue] {
  [
    StoredValue(stream.kind), .real(stream.scale), .real(stream.offset), StoredValue(stream.form),
    .integer(Int64(stream.base)), .bytes(stream.samples),
  ]
}
