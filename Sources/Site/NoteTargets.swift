import Diagnostics
import Notes
import Training

/// The races that notes name.
enum RaceTarget {
  static func problem(in note: Note, _ races: [Race]) -> Diagnostic? {
    guard case .race(let name) = note.target, !races.contains(where: { $0.name == name }) else {
      return nil
    }
    // Of a race that is run every year the name is said once.
    var names: [String] = []
    for race in races where !names.contains(race.name) { names.append(race.name) }
    return .error(
      "there is no race ‘\(name)’ in openrun.toml", at: .file(note.file),
      help: names.isEmpty
        ? "add a [[race]] to openrun.toml"
        : suggestion(for: name, in: names, noun: "races"))
  }
}

/// The weeks that notes name.
enum WeekTarget {
  /// The week of a number; `nil` when the year has no such week.
  static func week(year: Int, number: Int) -> ISOWeek? {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return ISOWeek(iso: "\(year)-W\(digits)")
  }

  static func problem(in note: Note) -> Diagnostic? {
    guard case .week(let year, let number) = note.target, week(year: year, number: number) == nil
    else { return nil }
    return .error(
      "\(year) has no week \(number)", at: .file(note.file),
      help: "write another week; the last of most years is \(year)-W52")
  }
}
