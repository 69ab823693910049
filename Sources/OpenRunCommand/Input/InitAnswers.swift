import Desk
import Foundation

/// What `init` needs to know, from options or from questions.
struct InitAnswers {
  var report = NewReport()
  var export: String?

  init(_ command: Init) {
    report.title = command.title ?? "Training report"
    report.author = command.author ?? "A. Runner"
    let here = TimeZone.current.identifier
    report.timeZone = command.timeZone ?? (TimeZone(identifier: here) == nil ? nil : here)
    report.resting = command.resting ?? 52
    report.maximum = command.maximum ?? 189
    report.threshold = command.threshold
    export = command.export
  }

  mutating func ask(_ console: Console) {
    console.say("A few questions; press Enter to keep what stands in brackets.\n")
    report.title = answer("Title of the report", report.title, console)
    report.author = answer("Your name", report.author, console)
    report.resting = number("Heart rate on waking, bpm", report.resting ?? 52, 20...120, console)
    report.maximum = number(
      "Highest heart rate ever seen, bpm", report.maximum ?? 189, 80...250, console)
    console.say("Heart rate you can hold for an hour, bpm [unknown]")
    report.threshold = console.ask(">").flatMap { Int($0) }
    export = console.ask("A Garmin export zip to read now (its path, or Enter for later):")
      .flatMap { path in
        let path = path.trimmingCharacters(in: .whitespaces)
        return path.isEmpty ? nil : NSString(string: path).expandingTildeInPath
      }
  }

  private func answer(_ question: String, _ fallback: String, _ console: Console) -> String {
    let text = console.ask("\(question) [\(fallback)]:") ?? ""
    return text.trimmingCharacters(in: .whitespaces).isEmpty ? fallback : text
  }

  private func number(
    _ question: String, _ fallback: Int, _ range: ClosedRange<Int>, _ console: Console
  ) -> Int {
    for _ in 0..<3 {
      let text = console.ask("\(question) [\(fallback)]:") ?? ""
      if text.trimmingCharacters(in: .whitespaces).isEmpty { return fallback }
      if let number = Int(text.trimmingCharacters(in: .whitespaces)), range.contains(number) {
        return number
      }
      console.say("A whole number from \(range.lowerBound) to \(range.upperBound), please.")
    }
    return fallback
  }
}
