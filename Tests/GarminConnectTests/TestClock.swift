import Foundation
import Synchronization

@testable import LiveService

/// A clock that moves only when somebody waits.
final class TestClock: Sendable {
  private let state: Mutex<(now: Double, waits: [Double])>

  /// When it began.
  let start = 1_795_000_000.0

  init() { state = Mutex((1_795_000_000, [])) }

  var waits: [Double] { state.withLock { $0.waits } }
  func advance(_ seconds: Double) { state.withLock { $0.now += seconds } }

  var clock: Clock {
    Clock(
      now: { self.state.withLock { $0.now } },
      sleep: { seconds in
        self.state.withLock {
          $0.now += seconds
          $0.waits.append(seconds)
        }
      })
  }
}

/// A token as Garmin makes them.
func webToken(_ name: String, lifetime: Double = 86_400, at now: Double = 1_795_000_000) -> String {
  func part(_ text: String) -> String {
    Data(text.utf8).base64EncodedString().replacing("=", with: "").replacing("+", with: "-")
      .replacing("/", with: "_")
  }
  return part("{\"alg\":\"RS256\"}") + "."
    + part("{\"iat\":\(Int(now)),\"exp\":\(Int(now + lifetime)),\"name\":\"\(name)\"}") + ".c2ln"
}
