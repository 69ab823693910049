import FIT
import Training

/// What a FIT file that is no activity tells about nights.
///
/// Only two kinds are opened: sleep, because no list of the export has the order of the stages,
/// and HRV status, because before autumn 2025 no list has the nightly value. Monitoring files are
/// left closed: there are thousands of them, and their steps and resting heart rate stand in the
/// daily summaries already. So does the VO₂max of the metrics files in its own list.
struct WellnessFile: Hashable, Sendable {
  var timelines: [SleepTimeline] = []
  var variabilities: [NightlyVariability] = []

  var isEmpty: Bool { timelines.isEmpty && variabilities.isEmpty }

  init(_ file: FITFile) {
    if let timeline = file.sleepTimeline { timelines = [timeline] }
    variabilities = file.messages(.hrvStatusSummary).compactMap(\.nightlyVariability)
  }
}

extension FITFile {
  /// Whether it is of a kind that tells something the lists of an export do not have.
  var isWorthOpening: Bool { type == sleepType || type == variabilityType }
}

extension FITOptions {
  /// What we keep of sleep and HRV status files.
  static let wellness = FITOptions(
    messages: [.fileId, .event, .sleepLevel, .sleepAssessment, .hrvStatusSummary], columns: [],
    keepsDeveloperColumns: false)
}

private let sleepType: Int64 = 49
private let variabilityType: Int64 = 68

extension FITFile {
  /// The stages, each of which lasts until the next; the event that ends the sleep ends the last.
  fileprivate var sleepTimeline: SleepTimeline? {
    var levels: [(time: Int, stage: SleepTimeline.Stage)] = []
    for message in messages(.sleepLevel) {
      guard let time = message[.timestamp],
        let level = message[.sleepLevel],
        let stage = SleepTimeline.Stage(rawValue: Int(clamping: level))
      else { continue }
      levels.append((time, stage))
    }
    levels.sort { $0.time < $1.time }
    guard let first = levels.first, let last = levels.last, last.time - first.time < longestSleep
    else { return nil }
    let end = events.filter { $0[.event] == sleepEvent && $0[.eventType] == stop }
      .compactMap { $0[.timestamp] }
      .first { $0 > last.time && $0 - first.time < longestSleep }
    var timeline = SleepTimeline(
      start: Moment(unixSeconds: first.time, utcOffsetSeconds: nil), spans: [])
    for (index, level) in levels.enumerated() {
      let next = index + 1 < levels.count ? levels[index + 1].time : end ?? level.time
      timeline.append(level.stage, seconds: next - level.time)
    }
    timeline.score = messages(.sleepAssessment).first?[.overallSleepScore].flatMap {
      $0 <= 100 ? $0 : nil
    }
    return timeline.spans.isEmpty ? nil : timeline
  }
}

/// Two days: a watch that was taken off and never told so.
private let longestSleep = 172_800
private let sleepEvent: Int64 = 74
private let stop: Int64 = 1

extension SleepTimeline {
  fileprivate mutating func append(_ stage: Stage, seconds: Int) {
    guard seconds > 0 else { return }
    guard let last = spans.last else {
      spans = [Span(stage: stage, startSeconds: 0, seconds: seconds)]
      return
    }
    if last.stage == stage {
      spans[spans.count - 1].seconds += seconds
    } else {
      // One after the other without a gap; adding all of them up each time would take a minute.
      spans.append(
        Span(stage: stage, startSeconds: last.startSeconds + last.seconds, seconds: seconds))
    }
  }
}

extension FITMessage {
  /// The summary of a night; `nil` without a date or a value.
  fileprivate var nightlyVariability: NightlyVariability? {
    guard let time = self[.timestamp] else { return nil }
    func value(_ key: FITNumberKey) -> Double? {
      self[key].flatMap { $0 > 0 && $0 < 500 ? $0 : nil }
    }
    var night = NightlyVariability(time: Moment(unixSeconds: time, utcOffsetSeconds: nil))
    night.weekly = value(.weeklyAverage)
    night.lastNight = value(.lastNightAverage)
    night.highest = value(.lastNightHigh)
    night.lowBelow = value(.baselineLowUpper)
    night.balancedFrom = value(.balancedLower)
    night.balancedTo = value(.balancedUpper)
    night.status = self[.hrvStatus].flatMap { words[$0] }
    return night.lastNight == nil && night.weekly == nil ? nil : night
  }
}

private let words: [String: NightlyVariability.Status] = [
  "poor": .poor, "low": .low, "unbalanced": .unbalanced, "balanced": .balanced,
]
