import Foundation

/// A token as Garmin makes them.
func webToken(_ name: String, lifetime: Double = 86_400, at now: Double = 1_795_000_000) -> String {
  func part(_ text: String) -> String {
    Data(text.utf8).base64EncodedString().replacing("=", with: "").replacing("+", with: "-")
      .replacing("/", with: "_")
  }
  return part("{\"alg\":\"RS256\"}") + "."
    + part("{\"iat\":\(Int(now)),\"exp\":\(Int(now + lifetime)),\"name\":\"\(name)\"}") + ".c2ln"
}
