import Foundation
import Training

/// The part of a sleep row about scores.
struct SleepScores: Decodable {
  private let row: KeyedDecodingContainer<Keys>

  private enum Keys: CodingKey {
    case overallScore, qualityScore, durationScore, recoveryScore, deepScore, remScore
    case restfulnessScore, interruptionsScore
  }

  init(from decoder: any Decoder) throws { row = try decoder.container(keyedBy: Keys.self) }

  func tell(_ night: inout Night) {
    night.score = row.score(.overallScore)
    night.qualityScore = row.score(.qualityScore)
    night.durationScore = row.score(.durationScore)
    night.recoveryScore = row.score(.recoveryScore)
    night.deepScore = row.score(.deepScore)
    night.remScore = row.score(.remScore)
    night.restfulnessScore = row.score(.restfulnessScore)
    night.interruptionsScore = row.score(.interruptionsScore)
  }
}

/// The part of a sleep row about the oxygen in the blood.
struct SleepOxygen: Decodable {
  private let row: KeyedDecodingContainer<Keys>

  private enum Keys: CodingKey { case averageSPO2, lowestSPO2 }

  init(from decoder: any Decoder) throws { row = try decoder.container(keyedBy: Keys.self) }

  func tell(_ night: inout Night) {
    night.averageOxygenSaturation = row.positive(.averageSPO2)
    night.lowestOxygenSaturation = row.positive(.lowestSPO2)
  }
}

/// One nap of a sleep row.
struct NapEntry: Decodable {
  private var start: Moment?
  private var seconds: Double?

  private enum Keys: CodingKey { case napTimeSec, napStartTimestampGMT }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self) else { return }
    start = row.moment(.napStartTimestampGMT)
    seconds = row.positive(.napTimeSec)
  }

  func nap(on day: Day) -> Nap? {
    guard let start, let seconds, seconds < 86_400 else { return nil }
    return Nap(day: day, start: start, seconds: seconds)
  }
}
