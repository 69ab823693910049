/// One field of one message: its number, how it was stored, and what it holds.
package struct FITField: Hashable, Sendable {
  package var number: UInt8
  package var baseType: FITBaseType
  package var value: FITValue

  package init(number: UInt8, baseType: FITBaseType, value: FITValue) {
    self.number = number
    self.baseType = baseType
    self.value = value
  }

  /// The raw whole number, or the first element of an array.
  package var integer: Int64? {
    switch value {
    case .integer(let value): value
    case .integers(let values): values.first ?? nil
    case .bytes(let bytes): bytes.first.map(Int64.init)
    case .real(let value): Int64(exactly: value)
    case .reals(let values): (values.first ?? nil).flatMap(Int64.init(exactly:))
    case .text, .texts: nil
    }
  }

  /// The raw number, or the first element of an array.
  package var number64: Double? { numbers.first ?? nil }

  /// All raw elements, `nil` where one is missing; text has none.
  package var numbers: [Double?] {
    switch value {
    case .integer(let value): [real(value)]
    case .real(let value): [value]
    case .bytes(let bytes): bytes.map(Double.init)
    case .integers(let values): values.map { $0.map(real) }
    case .reals(let values): values
    case .text, .texts: []
    }
  }

  package var text: String? {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.first
    default: nil
    }
  }

  private func real(_ value: Int64) -> Double {
    switch baseType {
    case .uint64, .uint64z: Double(UInt64(bitPattern: value))
    default: Double(value)
    }
  }
}
