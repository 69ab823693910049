import Foundation
import Training

/// One row of `EnduranceScore`, or a day's score as a service tells it.
struct EnduranceScoreRow: ExportRow {
  private(set) var values: [EnduranceScore] = []

  private enum Keys: CodingKey {
    case calendarDate, overallScore, classification, enduranceScoreContributor, contributors
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let value = row.positive(.overallScore) else {
      return
    }
    var score = EnduranceScore(day: date.day, score: value)
    score.classification = row.count(.classification)
    let contributors =
      (try? row.decodeIfPresent([Contributor].self, forKey: .enduranceScoreContributor))
      ?? (try? row.decodeIfPresent([Contributor].self, forKey: .contributors)) ?? []
    for contributor in contributors {
      guard let share = contributor.share else { continue }
      score[keyPath: contributor.place] = (score[keyPath: contributor.place] ?? 0) + share
    }
    values = [score]
  }
}

/// A group of sports, or a single sport, with its share.
private struct Contributor: Decodable {
  var place: WritableKeyPath<EnduranceScore, Double?> = \.otherShare
  var share: Double?

  /// The numbers of activity types are those of Garmin's lists.
  private enum Keys: CodingKey { case group, sport, activityTypeId, contribution }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self) else { return }
    share = row.share(.contribution).flatMap { $0 > 0 ? $0 : nil }
    switch (row.integer(.group), row.word(.sport), row.integer(.activityTypeId)) {
    case (0, _, _), (_, "cycling", _), (nil, _, 2): place = \.cyclingShare
    case (1, _, _), (_, "running", _), (nil, _, 1): place = \.runningShare
    case (3, _, _), (_, "hiking", _), (nil, _, 3): place = \.hikingShare
    default: place = \.otherShare
    }
  }
}

/// One row of `HillScore`, or of what a service lists of it.
struct HillScoreRow: ExportRow {
  private(set) var values: [HillScore] = []

  private enum Keys: CodingKey { case calendarDate, overallScore, strengthScore, enduranceScore }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.calendarDate), let value = row.positive(.overallScore) else {
      return
    }
    var score = HillScore(day: date.day, score: value)
    score.strength = row.positive(.strengthScore)
    score.endurance = row.positive(.enduranceScore)
    values = [score]
  }
}
