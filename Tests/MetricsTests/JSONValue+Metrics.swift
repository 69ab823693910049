import Metrics
import TestSupport
import Training

/// How the vectors write what the metrics take.
extension JSONValue {
  func double(_ key: String) throws -> Double { try wanted(self[key]?.double, key) }
  func int(_ key: String) throws -> Int { try wanted(self[key]?.int, key) }
  func string(_ key: String) throws -> String { try wanted(self[key]?.string, key) }
  func array(_ key: String) throws -> [JSONValue] { try wanted(self[key]?.array, key) }

  /// Numbers without gaps.
  func doubles(_ key: String) throws -> [Double] {
    try array(key).map { try wanted($0.double, key) }
  }

  func ints(_ key: String) throws -> [Int] { try array(key).map { try wanted($0.int, key) } }

  func column(_ key: String) throws -> Column { Column(try array(key).map(\.double)) }

  func day(_ key: String) throws -> Day { try wanted(Day(iso: string(key)), key) }

  /// `[["2026-03-03", 130.7], …]`.
  func dayLoads(_ key: String) throws -> [DayLoad] {
    try array(key).map { row in
      let cells = try wanted(row.array, key)
      return DayLoad(
        day: try wanted(cells.first?.string.flatMap { Day(iso: $0) }, key),
        load: cells.count > 1 ? cells[1].double : nil)
    }
  }

  private func wanted<Value>(_ value: Value?, _ key: String) throws -> Value {
    guard let value else { throw Vectors.Trouble(description: "the input has no ‘\(key)’") }
    return value
  }

  static func balances(_ balances: [TrainingBalance]) -> [String: JSONValue] {
    [
      "ctl": .of(balances.map(\.chronicLoad)), "atl": .of(balances.map(\.acuteLoad)),
      "tsb": .of(balances.map(\.stressBalance)),
    ]
  }
}
