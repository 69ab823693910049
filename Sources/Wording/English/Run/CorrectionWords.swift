package import Facts
package import Training

/// What is said of what was mended of an activity.
package protocol CorrectionWords: Sendable {
  var kicker: String { get }
  /// `Two things were mended`.
  func heading(_ finding: CorrectionsFinding, of activity: Activity) -> String
  /// `3 points far off the track were left out: 8,334 km that nobody went.`
  func sentence(_ correction: Correction, of activity: Activity) -> String
  /// Above the block where nothing was mended, and its file was not whole.
  var fileKicker: String { get }
  var fileHeading: String { get }
  /// `The file breaks off: what may have come after 6.4 km is missing.`
  ///
  /// `reached` is how far its samples go: in meters, else in seconds; `nil` where nobody knows.
  func sentence(_ part: FilePart, reached: FileReach?) -> String
  /// How to have these kinds as they were recorded.
  func howToRefuse(_ kinds: [Correction.Kind]) -> String
  /// A kind as it begins a row: `Heart rate`.
  func name(_ kind: Correction.Kind) -> String
}

/// How far the samples of a file go.
package enum FileReach: Sendable {
  case meters(Double)
  case seconds(Double)
}

extension Wording {
  package var corrections: any CorrectionWords {
    switch language {
    case .english: EnglishCorrections(wording: self)
    case .pseudo: PseudoCorrection(plain: plain.corrections)
    }
  }
}

struct EnglishCorrections: CorrectionWords {
  let wording: Wording

  let kicker = "Mended"
  let fileKicker = "Source"
  let fileHeading = "Its file is not whole"

  func heading(_ finding: CorrectionsFinding, of activity: Activity) -> String {
    switch finding {
    case .noRecords: "This \(wording.noun(activity.sport)) sets no records"
    case .mended(let count, let others): things(count, "mended", others)
    case .assumed(let count, let others): things(count, "assumed", others)
    case .told: "Unusual, and left as it is"
    }
  }

  /// `Two things were mended, one more is told`.
  private func things(_ count: Int, _ what: String, _ others: Int) -> String {
    wording.sentence(wording.count(count, "thing")) + (count == 1 ? " was " : " were ") + what
      + (others == 0
        ? "" : ", \(others == 1 ? "one more is" : "\(wording.integer(others)) more are") told")
  }

  func sentence(_ part: FilePart, reached: FileReach?) -> String {
    guard part.breaksOff else { return "Not all of its file could be used: \(part.reason)." }
    let end =
      switch reached {
      case .meters(let meters): wording.distance(meters)
      case .seconds(let seconds): wording.duration(seconds)
      case nil: "that"
      }
    return "The file breaks off: what may have come after \(end) is missing."
  }

  func howToRefuse(_ kinds: [Correction.Kind]) -> String {
    let names = kinds.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return "What was recorded is kept. To have it so, give this activity as_recorded = [\(names)] "
      + "in openrun.toml."
  }

  func name(_ kind: Correction.Kind) -> String {
    switch kind {
    case .clock: "Clock and start"
    case .sport: "Sport"
    case .time: "Time"
    case .extent: "Extent"
    case .places: "Places"
    case .gaps: "Gaps"
    case .distance: "Distance"
    case .height: "Heights"
    case .heartRate: "Heart rate"
    case .cadence: "Cadence"
    }
  }

  func sentence(_ correction: Correction, of activity: Activity) -> String {
    switch correction.kind {
    case .clock, .sport: startSentence(correction, activity)
    case .time, .extent: timeSentence(correction)
    case .places, .gaps: placesSentence(correction, activity)
    case .distance: distanceSentence(correction)
    case .height, .heartRate, .cadence: readingSentence(correction)
    }
  }
}

extension EnglishCorrections {
  /// `5 samples were`, `1 sample was`.
  func counted(_ count: Int, _ noun: String, _ one: String, _ many: String) -> String {
    wording.digits(count, noun) + " " + (count == 1 ? one : many)
  }

  /// Two measures of one thing, as fine as it takes to tell them apart; `nil` where nothing does.
  func change(
    _ correction: Correction, _ texts: ((Double) -> String)...
  ) -> (before: String, after: String)? {
    guard let before = correction.before, let after = correction.after else { return nil }
    return texts.lazy.map { ($0(before), $0(after)) }.first { $0.0 != $0.1 }
  }
}
