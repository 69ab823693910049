/// Where a service is: `https` anywhere, `http` on this computer alone.
///
/// A wrong address would hand the key to somebody else, so there is no other way to make one of a text.
package struct ServiceAddress: Hashable, Sendable {
  /// Without a slash at its end.
  package let base: String
  /// Without a port.
  private let host: String
  /// Whether it is this computer, as of tests.
  package let isLoopback: Bool

  /// Whether it is Garmin's own.
  package var isGarmin: Bool { host == "garmin.com" || host.hasSuffix(".garmin.com") }

  /// Whether it is intervals.icu itself.
  package var isIntervals: Bool { host == "intervals.icu" }

  /// `nil` unless it is a plain address of a service.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty else { return nil }
    let rest = parts[2]
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, !host.contains("@"), !rest.contains("?"), !rest.contains("#"),
      rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    isLoopback = Self.isLoopback(host)
    self.host = host.prefix { $0 != ":" }.lowercased()
    switch parts[0] {
    case "https:": break
    case "http:" where isLoopback: break
    default: return nil
    }
    var base = text
    while base.hasSuffix("/") { base.removeLast() }
    self.base = base
  }

  /// `https` at a host that is known to be right.
  package init(host: StaticString) {
    (self.host, isLoopback) = ("\(host)", false)
    base = "https://\(host)"
  }

  private static func isLoopback(_ host: Substring) -> Bool {
    if host.hasPrefix("[::1]") {
      return host.dropFirst(5).isEmpty || host.dropFirst(5).hasPrefix(":")
    }
    let name = host.prefix { $0 != ":" }
    return name == "127.0.0.1" || name == "localhost"
  }
}
