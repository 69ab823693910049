/// A column of samples, one value for each moment of a recording, some of them missing.
///
/// A missing sample is stored as NaN, so that a column costs eight bytes a sample and loops over
/// it run at full speed; it is read as `nil`. Infinities are never stored.
package struct Column: Sendable {
  /// The samples; NaN where there is none.
  package var values: [Double]

  package init(values: [Double]) { self.values = values }

  package init(_ samples: [Double?]) { values = samples.map { $0 ?? .nan } }

  package var count: Int { values.count }
  package var isEmpty: Bool { values.isEmpty }

  /// The sample, or `nil` where there is none.
  package subscript(index: Int) -> Double? {
    let value = values[index]
    return value.isNaN ? nil : value
  }

  /// Whether any sample is there.
  package var hasValues: Bool { values.contains { !$0.isNaN } }
}

extension Column: ExpressibleByArrayLiteral {
  package init(arrayLiteral samples: Double?...) { self.init(samples) }
}

extension Column: Equatable {
  /// Equal in length, in gaps and in values.
  package static func == (a: Self, b: Self) -> Bool {
    a.values.count == b.values.count
      && zip(a.values, b.values).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}
