/// The 32 bytes of a SHA-256 or of an HMAC made with it.
package struct Digest: Hashable, Sendable {
  package let bytes: [UInt8]

  /// The digest as 64 lower-case digits.
  package var hex: String { hexadecimal(bytes) }
}

extension Digest: CustomStringConvertible {
  package var description: String { hex }
}

/// Bytes as lower-case hexadecimal digits, two for each.
package func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
