import Facts
import Wording

/// The headings of a run page's blocks, each an answer made by a rule from the numbers below it.
///
/// Where a rule cannot decide, the heading names the measure.
struct RunHeadings {
  var language = Wording.english

  /// - Parameter seconds: in zones 1 to 5.
  /// - Returns: `More than half easy, and 12 minutes hard`.
  func effort(zoneSeconds seconds: [Double]) -> String {
    let total = seconds.reduce(0, +)
    guard seconds.count == 5, total > 0 else { return "Time in each heart-rate zone" }
    let (easy, hard) = (seconds[0] + seconds[1], seconds[3] + seconds[4])
    if easy / total >= 0.9 {
      return "Easy throughout: \(language.percent(easy / total)) in zones 1 and 2"
    }
    if hard / total >= 0.5 {
      return "Hard for most of it: \(language.spokenTime(hard)) in zones 4 and 5"
    }
    if hard >= 600 {
      return easy / total >= 0.5
        ? "More than half easy, and \(language.spokenTime(hard)) hard"
        : "\(language.sentence(language.spokenTime(hard))) hard, in zones 4 and 5"
    }
    if seconds[2] / total >= 0.4 {
      return "Steady: \(language.spokenTime(seconds[2])) in zone 3"
    }
    if easy / total >= 0.5 {
      return "Mostly easy: \(language.percent(easy / total)) in zones 1 and 2"
    }
    return "Time in each heart-rate zone"
  }

  /// - Parameters:
  ///   - first: elapsed seconds of the first half.
  ///   - second: those of the second half.
  ///   - stoppedSeconds: how much of them was spent standing.
  /// - Returns: `The second half was 50 s faster`.
  func splits(first: Double, second: Double, stoppedSeconds: Double) -> String {
    let (total, difference) = (first + second, second - first)
    guard total > 0, stoppedSeconds / total <= 0.01 else { return "Kilometre by kilometre" }
    let amount = language.difference(difference)
    if abs(difference) / total < 0.005 { return "Two even halves, \(amount) apart" }
    return difference < 0
      ? "The second half was \(amount) faster" : "The second half took \(amount) longer"
  }

  func streams(fastest: SplitRow?, steepest: SplitRow?, splitLength: Double) -> String? {
    guard let fastest else { return nil }
    let unit = splitLength == 1_000 ? "kilometre" : "stretch"
    let name = "\(unit)\(Wording.space)\(fastest.number)"
    let pace = language.barePace(secondsPerKilometer: fastest.secondsPerKilometer)
    guard let steepest, steepest.number != fastest.number else {
      return "Fastest in \(name), at \(pace)"
    }
    return "Fastest in \(name), at \(pace); most climb in "
      + "\(unit)\(Wording.space)\(steepest.number)"
  }

  /// How far a heartbeat carried, in this run and usually.
  ///
  /// A run at another pace than usual is not judged: a heartbeat carries further when it is fast.
  func compare(metersPerBeat: Double?, usual: Double?, paceRatio: Double = 1) -> String {
    guard let metersPerBeat, let usual, usual > 0, abs(paceRatio - 1) <= 0.08 else {
      return "Pace against heart rate"
    }
    let change = metersPerBeat / usual - 1
    if abs(change) < 0.015 { return "As far with each heartbeat as usual" }
    let share = language.percent(abs(change))
    return change > 0
      ? "\(share) further with each heartbeat than usual"
      : "\(share) less far with each heartbeat than usual"
  }

  func route(_ shape: RouteShape, meters: Double) -> String {
    let distance = language.distance(meters)
    return switch shape {
    case .loop: "A loop of \(distance)"
    case .thereAndBack: "Out and back, \(distance)"
    case .oneWay: "One way, \(distance)"
    case .laps: "Round and round, \(distance)"
    }
  }
}
