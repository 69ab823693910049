import Testing

@testable import Cards

// What a failed test prints of them: not every bar or pixel.

extension Card: CustomTestStringConvertible {
  public var testDescription: String { String(title.prefix(20)) }
}

extension Sheet: CustomTestStringConvertible {
  public var testDescription: String { "\(width) × \(height)" }
}

extension Box: CustomTestStringConvertible {
  public var testDescription: String { "\(left) \(top) \(width) \(height)" }
}
