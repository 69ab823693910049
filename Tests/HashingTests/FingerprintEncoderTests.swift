import Hashing
import TestSupport
import Testing

@Suite("The fingerprint of a value")
struct FingerprintEncoderTests {
  private enum Finding: Hashable, Sendable, Encodable {
    case alike
    case above(share: Double)
    case below(share: Double)
    case since(Int?)
  }

  private struct Inner: Hashable, Sendable, Encodable {
    var count: Int?
    var name: String?
  }

  private struct Page: Hashable, Sendable, Encodable {
    var title = "Week"
    var meters: Double? = 12.5
    var inner: Inner? = Inner(count: 3)
    var next: Int?
    var list: [Double] = [1, 2]
    var names: [String] = ["a", "bc"]
    var nested: [[[Int]]] = [[[1], [2]], []]
    var findings: [Finding] = [.alike]
    var span: ClosedRange<Int> = 1...4
    var places: [Inner?] = [nil, Inner()]
  }

  private func fingerprint(_ change: (inout Page) -> Void = { _ in }) throws -> Fingerprint {
    var page = Page()
    change(&page)
    return try Fingerprint(of: page)
  }

  @Test("changes with every field, and is the same for equal values")
  func fields() throws {
    let changes: [(inout Page) -> Void] = [
      { _ in }, { $0.title = "Weeks" }, { $0.meters = nil }, { $0.meters = 12.25 },
      { $0.inner = nil }, { $0.inner = Inner() }, { $0.inner = Inner(count: nil, name: "") },
      { $0.next = 0 }, { $0.list = [1] }, { $0.list = [1, 2, 2] }, { $0.list = [] },
      { $0.names = ["ab", "c"] }, { $0.names = ["a", "b", "c"] }, { $0.nested = [[[1]], [[2]]] },
      { $0.nested = [[[1], [2], []]] }, { $0.nested = [[[1, 2]], []] },
      { $0.nested = [[[1], [2]]] },
      { $0.findings = [] }, { $0.findings = [.above(share: 0.1)] },
      { $0.findings = [.below(share: 0.1)] }, { $0.findings = [.since(nil)] },
      { $0.findings = [.since(0)] }, { $0.span = 1...5 }, { $0.places = [nil] },
      { $0.places = [Inner(), nil] },
    ]
    let all = try changes.map { try fingerprint($0) }
    #expect(Set(all).count == changes.count)
    #expect(try all == changes.map { try fingerprint($0) })
  }

  @Test("tells a missing value from one whose first field is missing")
  func missing() throws {
    struct Pair: Encodable {
      var inner: Inner?
      var count: Int?
      var name: String?
    }
    let missing = try Fingerprint(of: Pair(inner: nil, count: nil, name: nil))
    let empty = try Fingerprint(of: Pair(inner: Inner(), count: nil, name: nil))
    #expect(missing != empty)
  }

  @Test("refuses what has no order", arguments: [true, false])
  func unordered(isSet: Bool) {
    struct Names: Encodable { var names: Set<String> = ["a"] }
    struct Counts: Encodable { var counts: [[String: Int]?] = [["a": 1]] }
    #expect(throws: FingerprintError.self) {
      _ = try isSet ? Fingerprint(of: Names()) : Fingerprint(of: Counts())
    }
  }

  @Test("knows one zero and one not-a-number")
  func numbers() throws {
    #expect(try Fingerprint(of: [0.0]) == Fingerprint(of: [-0.0]))
    #expect(try Fingerprint(of: [Double.nan]) == Fingerprint(of: [-Double.nan]))
    #expect(try Fingerprint(of: [0.0]) != Fingerprint(of: [Double.leastNonzeroMagnitude]))
  }

  @Test("of lists differs where the lists do")
  func lists() {
    forAll { random in
      func drawn() -> [[[Int]]] {
        (0..<Int.random(in: 0...2, using: &random)).map { _ in
          (0..<Int.random(in: 0...2, using: &random)).map { _ in
            (0..<Int.random(in: 0...2, using: &random)).map { _ in
              Int.random(in: 0...1, using: &random)
            }
          }
        }
      }
      let (a, b) = (drawn(), drawn())
      let (one, other) = (try? Fingerprint(of: a), try? Fingerprint(of: b))
      return one != nil && other != nil && (a == b) == (one == other)
    }
  }

  @Test("of a shared value stands for all it holds")
  func digested() throws {
    struct Holder: Encodable { var page: Digested<Page> }
    let (one, same) = (Digested(Page()), Digested(Page()))
    var other = Page()
    other.names = []
    #expect(one == same)
    #expect(one.hashValue == same.hashValue)
    #expect(one.title == "Week")
    #expect(try Fingerprint(of: Holder(page: one)) == Fingerprint(of: Holder(page: same)))
    let changed = Digested(other)
    #expect(one != changed)
    #expect(try Fingerprint(of: Holder(page: one)) != Fingerprint(of: Holder(page: changed)))
  }
}
