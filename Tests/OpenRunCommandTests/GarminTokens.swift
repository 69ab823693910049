import Foundation
import Testing

/// Tokens of Garmin, as long as nobody looks at their signature.
enum GarminTokens {
  /// What a key is exchanged for.
  static let ofKey = token("{\"iat\":1000,\"exp\":87400}")
  /// What a sign-in ends with; it is good until 2096.
  static let ofSignIn = token("{\"iat\":1000,\"exp\":4000000000,\"client_id\":\"A\"}")

  private static func token(_ claims: String) -> String {
    func part(_ text: String) -> String {
      Data(text.utf8).base64EncodedString().replacing("=", with: "")
    }
    return part("{\"alg\":\"RS256\"}") + "." + part(claims) + ".c2ln"
  }
}

extension CommandReport {
  /// Takes over a sign-in, as another program has left it.
  func signIn(environment: [String: String]) throws {
    try write(
      "{\"di_token\":\"\(GarminTokens.ofSignIn)\",\"di_refresh_token\":\"r\",\"di_client_id\":\"A\"}",
      to: "garmin_tokens.json")
    let login = try openrun(
      "garmin", "login", "--import", "garmin_tokens.json", "--yes", environment: environment)
    try #require(login.code == 0, "\(login.problems)")
  }
}
