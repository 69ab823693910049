import Foundation
import TestSupport
import Testing

@Suite("the comparison of vectors")
struct VectorsTests {
  let exact = Vectors.Tolerance(absolute: 0, relative: 0)

  /// What has no function here, and why.
  static let unused = [
    "balance": "the work left above critical speed waits for the page of races",
    "calories": "energy is the watch's; an estimate would need weight and age",
    "fit_units": "the readers of files convert whole columns, which their own tests look at",
    "tss": "scores of power wait for pages that know it",
    "vo2max": "VO2max is the watch's estimate, or that of a race",
  ]

  @Test("there are 53 files with 375 cases, and all but few are checked")
  func inventory() throws {
    let names = try Vectors.names()
    #expect(names.count == 53)
    #expect(try names.reduce(0) { try $0 + Vectors.load($1).cases.count } == 375)
    #expect(Set(names).subtracting(try Self.used()) == Set(Self.unused.keys))
  }

  /// The files that tests check something by, those of this file left out.
  private static func used() throws -> Set<String> {
    let file = URL(fileURLWithPath: #filePath)
    let tests = file.deletingLastPathComponent().deletingLastPathComponent()
    let paths = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    var names: Set<String> = []
    for case let path as URL in try #require(paths)
    where path.pathExtension == "swift" && path.lastPathComponent != file.lastPathComponent {
      let text = try String(contentsOf: path, encoding: .utf8)
      names.formUnion(
        text.matches(of: #/Vectors\.(?:check|load)\(\s*"(\w+)"/#).map { String($0.output.1) })
    }
    return names
  }

  @Test(
    "no value is only no value",
    arguments: [JSONValue.integer(0), .number(0), .number(.nan), .number(.infinity), false, ""])
  func null(got: JSONValue) {
    #expect(!Vectors.differences(got, nil, tolerance: exact).isEmpty)
    #expect(!Vectors.differences(nil, got, tolerance: exact).isEmpty)
    #expect(Vectors.differences(.null, .null, tolerance: exact).isEmpty)
  }

  @Test("numbers may be off by the larger tolerance, and no further")
  func tolerance() {
    let tolerance = Vectors.Tolerance(absolute: 0.01, relative: 0.1)
    #expect(Vectors.differences(10.9, 10, tolerance: tolerance).isEmpty)
    #expect(!Vectors.differences(11.1, 10, tolerance: tolerance).isEmpty)
    #expect(Vectors.differences(0.009, 0, tolerance: tolerance).isEmpty)
    #expect(!Vectors.differences(0.02, 0, tolerance: tolerance).isEmpty)
    #expect(!Vectors.differences(.number(.nan), 0, tolerance: tolerance).isEmpty)
  }

  @Test("lists are of equal length, objects may say more than asked")
  func shapes() {
    #expect(!Vectors.differences([1, 2], [1], tolerance: exact).isEmpty)
    #expect(!Vectors.differences([1], [1, 2], tolerance: exact).isEmpty)
    #expect(Vectors.differences(["a": 1, "b": 2], ["a": 1], tolerance: exact).isEmpty)
    #expect(!Vectors.differences(["b": 2], ["a": 1], tolerance: exact).isEmpty)
    #expect(!Vectors.differences(["b": 2], ["a": nil], tolerance: exact).isEmpty)
    #expect(!Vectors.differences("1", 1, tolerance: exact).isEmpty)
  }

  @Test("a skipped case fails the test, and so does a file that is not there")
  func skipped() {
    withKnownIssue { Vectors.check("weekly_tiz") { _ in nil } }
    withKnownIssue { Vectors.check("weekly_tiz") { _ in [:] } }
    withKnownIssue { Vectors.check("no-such-metric") { $0 } }
  }

  @Test("a law that does not hold names its seed")
  func laws() {
    withKnownIssue { forAll { random in random.next() % 7 != 0 } }
    forAll { random in
      var again = random
      return random.next() == again.next()
    }
  }
}
