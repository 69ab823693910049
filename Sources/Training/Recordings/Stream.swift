/// One kind of sample over a whole recording, as small as it was recorded.
///
/// Watches store integers with a scale; they stay integers until somebody computes with them:
/// `value = raw / scale − offset`.
package struct Stream: Hashable, Sendable {
  /// The raw value that means "no sample here".
  package static let missing = Int32.min

  package var kind: StreamKind
  package var raw: [Int32]
  package var scale: Double
  package var offset: Double

  package init(_ kind: StreamKind, raw: [Int32], scale: Double = 1, offset: Double = 0) {
    self.kind = kind
    self.raw = raw
    self.scale = scale
    self.offset = offset
  }

  /// The samples in the unit of their kind.
  package var column: Column {
    let (share, offset) = (1 / scale, offset)
    // Straight into place: what appends, checks for room at every sample.
    let values = [Double](unsafeUninitializedCapacity: raw.count) { values, count in
      for (index, sample) in raw.enumerated() {
        let value = Double(sample) * share - offset
        values[index] = sample == Self.missing ? .nan : value
      }
      count = raw.count
    }
    return Column(values: values)
  }
}
