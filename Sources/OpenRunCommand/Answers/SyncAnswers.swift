import ArgumentParser
import Desk
import Diagnostics

extension [SyncAnswer] {
  /// Says what came of it; a service that gave not all it was asked for ends the command with that.
  func tell(on console: Console, quiet: Bool) throws {
    if !quiet {
      let empty = filter(\.isEmpty)
      if empty.count > 1 {
        console.say("Nothing new at " + empty.map(\.service.name).joined(separator: " and "))
      }
      for answer in self {
        if empty.count < 2 || !answer.isEmpty { console.say(answer.summary) }
        for remark in answer.remarks { console.say(remark) }
      }
      if contains(where: \.broughtSomething) { console.say("Next: openrun build") }
    }
    let troubles = flatMap(\.troubles)
    guard !troubles.isEmpty else { return }
    for trouble in troubles { console.problem(trouble.description) }
    throw contains(where: \.needsLogin) ? ExitCode.failure : ExitCode.incomplete
  }
}

extension SyncProgress {
  /// How far it is: `Garmin: 3 of 12 recordings`.
  var words: String {
    let what =
      switch step {
      case .activities: "months of activities"
      case .files: "recordings"
      case .days: "lists of days and nights"
      case .months: "months of the years before"
      case .beside: "activities with weather and gear"
      }
    return "\(service.name): \(done)" + (total.map { " of \($0)" } ?? "") + " " + what
  }
}
