import Foundation

/// What a token in three parts says of itself; nobody checks whether it was forged, since only the
/// service it came from is shown it.
package struct WebToken: Sendable {
  package let secret: Secret
  /// Until when it is good, in seconds since 1970 on this computer's clock.
  package let expires: Double

  private struct Claims: Decodable {
    var exp: Double
    var iat: Double?
  }

  /// `nil` for what is no such token.
  ///
  /// Its life counts from now where it says when it was made, so that a clock that is wrong here
  /// makes no token old.
  package init?(_ text: String, now: Double) {
    let text = text.trimmingCharacters(in: CharacterSet(charactersIn: "\" \t\r\n"))
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let secret = Secret(text),
      let payload = Self.bytes(base64URL: parts[1]),
      let claims = try? JSONDecoder().decode(Claims.self, from: payload), claims.exp.isFinite
    else { return nil }
    self.secret = secret
    let life = claims.iat.map { claims.exp - $0 }
    expires = life.map { now + max(0, $0) } ?? claims.exp
  }

  package init(secret: Secret, expires: Double) { (self.secret, self.expires) = (secret, expires) }

  private static func bytes(base64URL text: Substring) -> Data? {
    var text = String(text).replacing("-", with: "+").replacing("_", with: "/")
    text += String(repeating: "=", count: (4 - text.count % 4) % 4)
    return Data(base64Encoded: text)
  }
}
