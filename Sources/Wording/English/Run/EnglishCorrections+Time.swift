import Training

/// Clock, sport, time and extent.
extension EnglishCorrections {
  func startSentence(_ correction: Correction, _ activity: Activity) -> String {
    switch correction.finding {
    case .straySamples:
      let strays = counted(correction.count, "sample", "was", "were")
      return "\(strays) recorded days away from the others and left out"
        + (change(correction) { moment($0, activity) }
          .map { ": it began on \($0.after), not on \($0.before)." } ?? ".")
    case .clockSetOnTheWay:
      let moved = counted(correction.count, "sample", "was", "were")
      return "The clock was set on the way: \(moved) moved to the others"
        + (change(correction) { moment($0, activity) }
          .map { "; it began on \($0.after), not on \($0.before)." } ?? ".")
    case .startFromSamples:
      return change(correction) { moment($0, activity) }
        .map { "It was said to begin on \($0.before); its samples begin on \($0.after)." }
        ?? "It was said to begin at another time than its samples; they decide."
    case .offsetFromPlace:
      let offset = correction.after.map { "; the place suggests \(zone($0))" } ?? ""
      return "No time zone was recorded\(offset)."
    case .sportFromSpeed:
      return "No sport was recorded; it moved like a \(wording.noun(activity.sport))."
    default:
      let sport = wording.sport(activity.sport)
      return "The sport is read from a word in the file: "
        + sport.prefix(1).lowercased() + sport.dropFirst() + "."
    }
  }

  func timeSentence(_ correction: Correction) -> String {
    let (before, after) = (correction.before ?? 0, correction.after ?? 0)
    let (told, samples) = (wording.difference(before), wording.difference(after))
    switch correction.finding {
    case .minutesForSeconds where before < after:
      return "Minutes were written as seconds, \(told) for \(samples); its samples decide."
    case .minutesForSeconds:
      return "A time sixty times too long was written, \(told) for \(samples); its samples decide."
    case .millisecondsForSeconds:
      return "Milliseconds were written as seconds, \(told) for \(samples); its samples decide."
    case .timeShorterThanSamples:
      return "A time of \(told) was written; its samples last \(samples) and decide."
    case .movingBeyondElapsed where before < after:
      return "It was said to end after \(told) and to move for \(samples); the longer one counts."
    case .movingBeyondElapsed:
      return "It was said to move for \(told), longer than it lasted; it moved for \(samples)."
    case .beyondNextPart:
      return "It was said to last \(told); the next part began after \(samples)."
    case .runningTotals:
      return "Each lap told the time so far, \(told) in all; it lasted \(samples)."
    case .timeFromElapsed:
      return "No moving time was written; the \(samples) from start to end stand for it."
    case .daysBeyondSamples:
      return
        "It was said to end \(wording.longDifference(before)) after its start; \(samples) of that were recorded."
    case .cropped:
      let left = counted(correction.count, "sample", "was", "were")
      return "Another source cut it from \(told) to \(samples): \(left) left out."
    default: return "No time was written; its samples last \(samples)."
    }
  }

  /// `22 Nov 2026, 8:04`, on the activity's own clock.
  private func moment(_ unixSeconds: Double, _ activity: Activity) -> String {
    guard let seconds = Wording.whole(unixSeconds) else { return Wording.unknown }
    let moment = Moment(
      unixSeconds: seconds, utcOffsetSeconds: activity.start.utcOffsetSeconds)
    return wording.mediumDay(moment.day) + ", " + wording.clock(secondOfDay: moment.secondOfDay)
  }

  /// `UTC+9`, `UTC−3:30`.
  private func zone(_ seconds: Double) -> String {
    let minutes = Wording.whole(abs(seconds) / 60) ?? 0
    guard minutes > 0 else { return "UTC" }
    return "UTC" + (seconds < 0 ? "−" : "+") + String(minutes / 60)
      + (minutes % 60 > 0 ? ":" + Wording.padded(minutes % 60) : "")
  }
}
