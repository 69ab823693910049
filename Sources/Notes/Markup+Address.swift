import Markup

extension Markup.StringInterpolation {
  /// An address, for an attribute in double quotes.
  mutating func appendInterpolation(address: String) {
    appendInterpolation(Markup(address: address))
  }
}

extension Markup {
  /// What an address cannot show plainly is written as bytes with a percent sign.
  ///
  /// Signs that mean something in an address stay, a percent sign among them: the runner may have
  /// written it so already.
  fileprivate init(address: String) {
    self.init()
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(literal: "&amp;")
      case UInt8(ascii: "'"): bytes.append(literal: "&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where Self.plainSigns.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
      }
    }
  }

  private static let plainSigns = Array("!#$%()*+,-./:;=?@_~".utf8)
  private static let hex = Array("0123456789ABCDEF".utf8)
}
