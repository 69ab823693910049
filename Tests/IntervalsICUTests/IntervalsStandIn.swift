import Foundation
import TestSupport
import Testing

@testable import IntervalsICU
@testable import LiveService

/// The least that is told by its bytes to be a FIT file of some length.
func fitBytes(_ count: Int = 40) -> [UInt8] {
  let size = UInt32(count - 16)
  let length = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
  return [14, 0x20, 0, 0] + length + Array(".FIT".utf8) + [0, 0]
    + [UInt8](repeating: 7, count: count - 14)
}

func withAPI<Result>(
  _ time: TestClock, key: String = "k-1",
  _ answer: @escaping @Sendable (StandIn.Received, Int) -> StandIn.Reply,
  _ body: (IntervalsAPI, StandIn) throws -> Result
) throws -> Result {
  try withTemporaryFolder { folder in
    try withStandIn(answer) { service in
      let api = try IntervalsAPI(
        try #require(ServiceAddress(service.address + "/api/v1")),
        key: try #require(Secret(key)), temporaryFolder: folder.path, clock: time.clock)
      return try body(api, service)
    }
  }
}
