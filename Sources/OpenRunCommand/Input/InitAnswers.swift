import Desk
import Diagnostics
import Foundation
import Training

/// What `init` needs to know, from options or from questions.
struct InitAnswers {
  var report = NewReport()
  var export: String?

  init(_ command: Init) {
    report.title = command.title ?? report.title
    report.author = command.author ?? report.author
    let here = TimeZone.current.identifier
    report.timeZone = command.timeZone ?? (TimeZone(identifier: here) == nil ? nil : here)
    (report.resting, report.maximum) = (command.resting, command.maximum)
    report.threshold = command.threshold
    export = command.export
  }

  /// - Throws: a refusal when the input ends before the last question.
  mutating func ask(_ console: Console) throws {
    console.say("A few questions; press Enter to keep what stands in brackets.\n")
    report.title = try answer("Title of the report", report.title, console)
    report.author = try answer("Your name", report.author, console)
    report.resting = try number("Heart rate on waking, bpm", 20...120, console)
    if let resting = report.resting {
      report.maximum = try number(
        "Highest heart rate ever seen, bpm", max(80, resting + 1)...250, console)
    }
    if let resting = report.resting, let maximum = report.maximum {
      report.threshold = try number(
        "Heart rate you can hold for an hour, bpm", max(60, resting)...(maximum - 1), console)
    }
    report.mayLackMaximum = true
    report.isWeightedForWomen = try isWoman(console)
    report.timeZone = try timeZone(report.timeZone, console)
    report.home = try place(console)
    export = try exportPath(console)
  }

  private func line(_ question: String, _ console: Console) throws -> String {
    guard let text = console.ask(question) else {
      throw Refusal("nothing was made", help: "answer the questions, or give options instead")
    }
    return text.trimmingCharacters(in: .whitespaces)
  }

  private func answer(
    _ question: String, _ fallback: String, _ console: Console
  ) throws -> String {
    let text = try line("\(question) [\(fallback)]:", console)
    return text.isEmpty ? fallback : text
  }

  /// A number, with or without its unit; `nil` for Enter.
  private func number(
    _ question: String, _ range: ClosedRange<Int>, _ console: Console
  ) throws -> Int? {
    while true {
      let text = try line("\(question) [unknown]:", console)
      if text.isEmpty { return nil }
      if let number = wholeNumber(text), range.contains(number) { return number }
      console.say("A whole number from \(range.lowerBound) to \(range.upperBound), please.")
    }
  }

  /// The name of a zone; what stands in brackets for Enter.
  private func timeZone(_ here: String?, _ console: Console) throws -> String? {
    while true {
      let zone = try answer("Time zone", here ?? "unknown", console)
      if LocalClock.knows(zone) { return zone }
      if here == nil, zone == "unknown" { return nil }
      let near = nearestTimeZone(to: zone).map { "did you mean ‘\($0)’?" }
      console.problem(
        Diagnostic.error(
          "there is no time zone ‘\(zone)’", help: near ?? "write it like ‘Europe/Zurich’"
        ).description)
    }
  }

  /// Degrees north and east; `nil` for Enter.
  private func place(_ console: Console) throws -> (latitude: Double, longitude: Double)? {
    while true {
      let text = try line(
        "Where you live, as latitude, longitude, to be hidden by  openrun build --public [later]:",
        console)
      if text.isEmpty { return nil }
      let degrees = text.split { $0 == "," || $0 == ";" || $0 == " " }.map { Double($0) }
      if degrees.count == 2, let latitude = degrees[0], let longitude = degrees[1],
        abs(latitude) <= 85, abs(longitude) <= 180
      {
        return (latitude, longitude)
      }
      console.say("Two numbers, please, degrees north and east, like  47.3712, 8.5425")
    }
  }

  /// A path to something that is there; `nil` for Enter.
  private func exportPath(_ console: Console) throws -> String? {
    while true {
      let text = try line(
        "A Garmin export zip to read now (its path, or Enter for later):", console)
      guard let path = path(text) else { return nil }
      guard let trouble = Desk.trouble(withExport: path) else { return path }
      console.problem(trouble.description)
    }
  }

  /// Heart rate weighs differently in the formula for women and for men.
  private func isWoman(_ console: Console) throws -> Bool {
    while true {
      let text = try line("Weigh heart rate as for a man or a woman, m or w [m]:", console)
      switch text.lowercased() {
      case "", "m", "man", "male": return false
      case "w", "f", "woman", "female": return true
      default: console.say("The letter m or w, please.")
      }
    }
  }
}

/// `168`, `168 bpm`.
private func wholeNumber(_ text: String) -> Int? {
  let digits = text.prefix(while: \.isNumber)
  let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
  return ["", "bpm", "/min"].contains(unit) ? Int(digits) : nil
}

/// A path as it was typed or dropped: without quotes around it, `~` and all; `nil` if empty.
private func path(_ text: String) -> String? {
  var path = text
  for quote in ["\"", "'"] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
    path = String(path.dropFirst().dropLast())
  }
  return path.isEmpty ? nil : NSString(string: path).expandingTildeInPath
}

/// The zone that was probably meant, by its whole name or its city alone.
private func nearestTimeZone(to text: String) -> String? {
  let zones = TimeZone.knownTimeZoneIdentifiers.sorted()
  let cities = Dictionary(zones.map { (city(of: $0), $0) }) { first, _ in first }
  let wanted = city(of: text)
  return cities[wanted] ?? nearest(to: text, in: zones)
    ?? nearest(to: wanted, in: cities.keys.sorted()).flatMap { cities[$0] }
}

/// `new york` of `America/New_York`.
private func city(of zone: String) -> String {
  (zone.split(separator: "/").last ?? "").lowercased().replacing("_", with: " ")
}
