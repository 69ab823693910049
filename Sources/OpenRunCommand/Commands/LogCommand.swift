import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training
import TrainingStore

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Enter activities by hand.",
    discussion: "For many at once write a table and use  openrun import log.csv",
    subcommands: [LogAdd.self, LogRemove.self])
}

/// The options that say which line of the log is meant.
struct LogPlace: ParsableArguments {
  @Argument(help: "The day, as 2026-11-22.")
  var day: String

  @Option(help: "The sport: running, cycling, strength, …")
  var sport: String

  @Option(help: "When it began, as 07:30; left out, the day alone is kept.")
  var time: String?
}

struct LogAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter one activity.",
    discussion: """
      It counts like any other. Without a load, exertion and minutes make one; of a run the \
      distance does. The same line again changes nothing.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var place: LogPlace

  @Option(help: "How long it took: 45, 7.5 or 1:15:00.")
  var minutes: String?

  @Option(help: "The distance in kilometers.")
  var km: String?

  @Option(help: "How hard it felt, from 1 (very easy) to 10 (all out).")
  var rpe: String?

  @Option(help: "The training load as a number; an hour's easy run is about 60.")
  var load: String?

  @Option(help: "A sentence about it.")
  var note: String?

  @Flag(help: "Take the place of an entry of the same day, time and sport.")
  var replace = false

  func run() throws {
    let workspace = try project.workspace().checked()
    let activity = try LogLine(
      place, minutes: minutes, km: km, rpe: rpe, load: load, note: note
    ).activity(in: workspace.configuration)
    let store = try workspace.openStore()
    let old = try store.byHand().first { $0.id == activity.id }
    if let old, old != activity, !replace {
      throw Stopped(
        Diagnostic.error(
          "there is another entry of that day and sport: \(words(for: old))",
          help: "to correct it add --replace; to keep both say when this one began with --time"))
    }
    let change = try givingAddresses(in: store, timeZone: workspace.configuration.timeZone) {
      try store.write { try $0.save(byHand: activity) }
    }
    guard !project.quiet else { return }
    let verb =
      switch change {
      case .added: "Added"
      case .changed: "Corrected"
      case .unchanged: "Nothing new:"
      }
    Console.standard.say("\(verb) \(words(for: activity))")
    if change != .unchanged { Console.standard.say("Next: openrun build") }
  }
}

struct LogRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take one activity out that was entered by hand.")

  @OptionGroup var project: ProjectOptions
  @OptionGroup var place: LogPlace

  func run() throws {
    let workspace = try project.workspace().checked()
    let line = try LogLine(place, minutes: "1").activity(in: workspace.configuration)
    let store = try workspace.openStore()
    let entries = try store.byHand().filter {
      $0.day == line.day && $0.sport == line.sport && (place.time == nil || $0.start == line.start)
    }
    guard let entry = entries.first else {
      throw Stopped(
        Diagnostic.error(
          "no \(line.sport.rawValue) was entered by hand on \(line.day.iso)",
          help: "see what there is with  openrun list"))
    }
    guard entries.count == 1 else {
      throw Stopped(
        Diagnostic.error(
          "\(entries.count) entries are of that day and sport",
          help: "say which with --time, or correct the table and import it again"))
    }
    try givingAddresses(in: store, timeZone: workspace.configuration.timeZone) {
      try store.write { try $0.removeByHand(entry.id) }
    }
    if !project.quiet { Console.standard.say("Removed \(words(for: entry))\nNext: openrun build") }
  }
}

/// What was entered, in one line.
private func words(for activity: Activity) -> String {
  var parts = [activity.sport.rawValue]
  if activity.movingSeconds > 0 {
    parts.append("\(grouped(Int((activity.movingSeconds / 60).rounded()))) min")
  }
  if let meters = activity.distanceMeters { parts.append("\(grouped(Int(meters.rounded()))) m") }
  if let exertion = activity.perceivedExertion {
    parts.append("exertion \(Int(exertion.rounded()))")
  }
  if let load = activity.byHand?.load { parts.append("load \(Int(load.rounded()))") }
  let day = activity.hasTimeOfDay ? activity.start.iso.prefix(16) : activity.start.iso.prefix(10)
  return day.replacing("T", with: " ") + ": " + parts.joined(separator: ", ")
}
