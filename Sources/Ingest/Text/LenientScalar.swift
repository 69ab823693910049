import Foundation

/// A number that may be written as a number, as text or as something else entirely.
///
/// Garmin writes the same key as `20`, `20.0` and `"20"`. Numbers that are not finite count as
/// missing, and so does everything that is no number.
struct LenientNumber: Decodable {
  var value: Double?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      value = number.isFinite ? number : nil
    } else if let text = try? container.decode(String.self) {
      value = Double(text.trimmingCharacters(in: .whitespaces)).flatMap { $0.isFinite ? $0 : nil }
    }
  }
}

/// A whole number that must not go through a `Double`: ids are larger than 2⁵³.
struct LenientInteger: Decodable {
  var value: Int64?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int64.self) {
      value = number
    } else if let text = try? container.decode(String.self) {
      value = Int64(text.trimmingCharacters(in: .whitespaces))
    }
  }
}

extension KeyedDecodingContainer {
  /// A finite number, however it is written; `nil` for anything else.
  func number(_ key: Key) -> Double? {
    // Nearly always it is a number: the lenient way costs an error to be thrown.
    if let number = try? decodeIfPresent(Double.self, forKey: key) {
      return number.isFinite ? number : nil
    }
    guard contains(key) else { return nil }
    return (try? decodeIfPresent(LenientNumber.self, forKey: key))?.value
  }

  func integer(_ key: Key) -> Int64? {
    if let number = try? decodeIfPresent(Int64.self, forKey: key) { return number }
    guard contains(key) else { return nil }
    return (try? decodeIfPresent(LenientInteger.self, forKey: key))?.value
  }

  /// Text without blanks around it; `nil` where there is none.
  func text(_ key: Key) -> String? {
    guard let text = try? decodeIfPresent(String.self, forKey: key) else { return nil }
    return cleaned(text)
  }

  func flag(_ key: Key) -> Bool {
    (try? decodeIfPresent(Bool.self, forKey: key)) ?? false
  }
}

/// Text as people typed it, without control characters and marks that turn the direction of
/// writing; `nil` if nothing is left.
func cleaned(_ text: String) -> String? {
  // Nearly always there is nothing to do.
  if isPlain(text) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isDisturbing(scalar) { scalars.append(scalar) }
  let result = String(scalars).trimmingCharacters(in: .whitespacesAndNewlines)
  return result.isEmpty ? nil : result
}

/// Whether all of it is printable ASCII, neither beginning nor ending with a blank.
private func isPlain(_ text: String) -> Bool {
  guard let first = text.utf8.first, first > 0x20, let last = text.utf8.last, last > 0x20 else {
    return false
  }
  return text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
}

/// Line breaks and tabs belong to notes; other control characters belong to nobody.
private func isDisturbing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A, 0x0D, 0x09: false
  case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
