/// HTML or SVG as bytes, escaped as they were written.
///
/// Literal text is markup, whatever is interpolated is text and gets escaped, so that no name,
/// note or place can become a tag:
///
///     page += "<td class=\"run\">\(activity.name)</td>"
///
/// Markup interpolated into markup stays what it is.
package struct Markup: Sendable, Hashable {
  package var bytes: [UInt8]

  package init() { bytes = [] }
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Text, escaped.
  package init(text: String) {
    bytes = []
    bytes.append(escaping: text)
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package static func += (page: inout Markup, part: Markup) {
    page.bytes.append(contentsOf: part.bytes)
  }

  package static func + (a: Markup, b: Markup) -> Markup {
    var sum = a
    sum += b
    return sum
  }
}

extension Markup: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Markup: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { bytes = Array(value.utf8) }
  package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  package struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 12 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      bytes.append(contentsOf: literal.utf8)
    }

    /// Text, escaped for element content and for quoted attributes.
    package mutating func appendInterpolation(_ text: String) { bytes.append(escaping: text) }

    /// Prose, where apostrophes stay: for content and for attributes in double quotes.
    package mutating func appendInterpolation(prose text: String) {
      bytes.append(escapingProse: text)
    }

    package mutating func appendInterpolation(_ number: Int) { bytes.append(integer: number) }

    /// A coordinate or length: at most `decimals` places, no trailing zeros, no exponent.
    package mutating func appendInterpolation(_ number: Double, decimals: Int = 1) {
      bytes.append(number: number, decimals: decimals)
    }

    package mutating func appendInterpolation(_ markup: Markup) {
      bytes.append(contentsOf: markup.bytes)
    }
  }
}

extension [Markup] {
  package func joined(separator: Markup = Markup()) -> Markup {
    var all = Markup()
    for (index, part) in enumerated() {
      if index > 0 { all += separator }
      all += part
    }
    return all
  }
}
