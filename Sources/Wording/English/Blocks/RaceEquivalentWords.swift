package import Facts
package import Training

/// What is said of the races that a recent effort is worth.
package protocol RaceEquivalentWords: Sendable {
  /// `Worth a half marathon in 1:38:20 to 1:40:02`.
  func heading(_ worth: RaceWorth) -> String
  /// `1:38:20 to 1:40:02`, or one time where both are written the same.
  func times(fastest: Double, slowest: Double) -> String
  /// Where the times come from.
  var meaning: String { get }
  var columns: RaceEquivalentColumns { get }
  /// What the table is called.
  var title: String { get }
  /// The effort all rests on, in a sentence or two.
  func source(_ source: RaceEquivalents.Source) -> String
  /// Whose the last column is.
  func predictions(of day: Day) -> String
}

/// The heads of the table of equivalents.
package struct RaceEquivalentColumns: Sendable {
  package var distance: String
  package var riegel: String
  package var cameron: String
  package var garmin: String
}

extension Wording {
  package var raceEquivalents: any RaceEquivalentWords {
    switch language {
    case .english: EnglishRaceEquivalents(wording: self)
    case .pseudo: PseudoRaceEquivalent(plain: plain.raceEquivalents)
    }
  }
}

struct EnglishRaceEquivalents: RaceEquivalentWords {
  let wording: Wording

  func heading(_ worth: RaceWorth) -> String {
    "Worth a \(wording.effortDistance(worth.meters)) in "
      + times(fastest: worth.fastest, slowest: worth.slowest)
  }

  func times(fastest: Double, slowest: Double) -> String {
    let (low, high) = (wording.duration(fastest), wording.duration(slowest))
    return low == high ? low : low + " to " + high
  }

  let meaning = "Times by three models, for even courses and trained distances"
  let columns = RaceEquivalentColumns(
    distance: "Distance", riegel: "Riegel", cameron: "Cameron", garmin: "Garmin's")
  let title = "Race equivalents"

  func source(_ source: RaceEquivalents.Source) -> String {
    let text =
      "From \(wording.effort(source.meters)) in \(wording.duration(source.seconds)) on "
      + "\(wording.fullDay(source.day)), the best effort of the last 90 days."
    return source.isRace ? text : text + " If that was not a race, you can run faster."
  }

  func predictions(of day: Day) -> String {
    "The last column is Garmin's own prediction of \(wording.fullDay(day))."
  }
}
