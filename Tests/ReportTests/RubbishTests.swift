import Facts
import Metrics
import Report
import TestSupport
import Testing
import Training
import Wording

/// Whatever a watch wrote, no page says what is no number.
@Suite("Rubbish in streams")
struct RubbishTests {
  private static let missing = Stream.missing

  /// Streams nobody would want, by what is wrong with them.
  private static let recordings: [(name: String, recording: Recording)] = [
    ("empty", Recording(streams: [])),
    ("no samples", Recording(streams: [Stream(.time, raw: []), Stream(.heartRate, raw: [])])),
    ("one sample", whole(count: 1) { Int32($0) }),
    ("two at one moment", whole(count: 2) { _ in 7 }),
    ("all missing", whole(count: 600) { _ in missing }),
    ("time missing", whole(count: 600, time: { _ in missing }) { Int32($0 % 190) }),
    ("unsorted", whole(count: 900, time: { Int32(($0 * 7_919) % 900) }) { Int32($0 % 200) }),
    ("duplicated", whole(count: 900, time: { Int32($0 / 3) }) { Int32($0 / 3 % 200) }),
    ("gapped", whole(count: 900, time: { Int32($0 * 61) }) { $0 % 4 == 0 ? missing : 140 }),
    ("negative", whole(count: 900) { _ in -40 }),
    ("absurd", whole(count: 3_000) { $0 % 2 == 0 ? 65_535 : 255 }),
    ("largest", whole(count: 900) { _ in Int32.max }),
    ("scale of nought", whole(count: 900, scale: 0) { Int32($0) }),
    ("scale of nothing", whole(count: 900, scale: .nan) { Int32($0) }),
  ]

  private static func whole(
    count: Int, scale: Double = 1, time: (Int) -> Int32 = { Int32($0) }, value: (Int) -> Int32
  ) -> Recording {
    let kinds = StreamKind.allCases.filter { $0 != .time }
    return Recording(
      streams: [Stream(.time, raw: (0..<count).map(time))]
        + kinds.map { Stream($0, raw: (0..<count).map(value), scale: scale) })
  }

  @Test("derived and drawn, it leaves no NaN on any page")
  func pages() throws {
    for (name, recording) in Self.recordings {
      try expectNumbers(of: recording, name)
    }
  }

  @Test("random samples neither")
  func random() {
    forAll(seeds: 10) { random in
      let count = Int.random(in: 0..<400, using: &random)
      let kinds = StreamKind.allCases.filter { _ in Bool.random(using: &random) }
      let streams = kinds.map { kind in
        Stream(
          kind,
          raw: (0..<count).map { index in
            switch Int.random(in: 0..<8, using: &random) {
            case 0: Self.missing
            case 1: Int32.random(in: Int32.min...Int32.max, using: &random)
            default: Int32(index)
            }
          }, scale: [1, 100, 1e7, -5].randomElement(using: &random) ?? 1)
      }
      return (try? bodies(of: Recording(streams: streams)).allSatisfy { !isRubbish($0.value) })
        ?? false
    }
  }

  private func expectNumbers(of recording: Recording, _ name: String) throws {
    for (path, body) in try bodies(of: recording) {
      #expect(!isRubbish(body), "\(name) in \(path)")
    }
  }

  /// The pages of a log whose runs all have this recording, and what derives from it.
  private func bodies(of recording: Recording) throws -> [String: String] {
    var log = SampleLog.log(weeks: 1)
    for (index, activity) in log.activities.enumerated() where index % 2 == 0 {
      log.derived[activity.id] = derivedValues(
        of: recording, activity: activity, athlete: log.athlete)
    }
    return try SampleLog.pages(
      of: Season(log: log, today: SampleLog.today), recording: recording)
  }

  private func isRubbish(_ body: String) -> Bool {
    ["nan", "NaN", "inf", "Infinity", "1e+", "1e-"].contains { word in
      body.contains("\"\(word)") || body.contains(" \(word) ") || body.contains(">\(word)<")
        || body.contains(",\(word)") || body.contains(" \(word)\"")
    }
  }
}
