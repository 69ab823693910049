import ArgumentParser
import Desk
import Diagnostics
import Foundation
import Training

struct Build: Answering {
  static let configuration = CommandConfiguration(
    abstract: "Write the site.",
    discussion: """
      Only pages that changed are made, and only files that differ are written. A mistake in \
      openrun.toml, a note or the theme stops the build before anything is written.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var detail: DetailOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the site here instead of where openrun.toml says.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Build as if it were this day, as 2026-11-22; today if left out.", valueName: "day"))
  var today: Day?

  @Option(help: ArgumentHelp("Use this theme instead of openrun.toml's.", valueName: "name"))
  var theme: String?

  @Flag(help: "Show notes that are marked as drafts.")
  var drafts = false

  @Flag(
    name: .customLong("public"),
    help: "Write the site that everybody may see, without what is private.")
  var isPublic = false

  @Flag(help: "Treat warnings as mistakes.")
  var strict = false

  func run(on console: Console) async throws {
    var options = BuildOptions(today: today ?? .today, program: Program.identity)
    options.output = output.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    options.theme = theme
    (options.showsDrafts, options.isStrict, options.isPublic) = (drafts, strict, isPublic)
    try await Desk.build(project.folder, of: project.athlete, options)
      .tell(console, quiet: project.quiet, verbose: detail.verbose)
  }
}

extension BuildAnswer {
  func tell(_ console: Console, quiet: Bool, verbose: Bool = false) {
    for warning in warnings { console.problem(warning.description + "\n") }
    if verbose { for file in writtenFiles { console.problem("wrote \(file)") } }
    if !quiet { console.say(summary + "\nOpen \(firstPage)" + (privacy.map { "\n" + $0 } ?? "")) }
  }

  /// What is to be known before the site is put anywhere; `nil` without a map.
  private var privacy: String? {
    if let unplaced {
      return unplaced.sentence
    }
    guard maps > 0 else { return nil }
    let shown = maps == 1 ? "1 page has a map that shows" : "\(maps) pages have a map that shows"
    return shown
      + " where you start: keep this site to yourself, and share that of  openrun build --public"
  }
}

extension Unplaced {
  /// How many activities have no map, and which lines of openrun.toml decide that; `nil` where all
  /// have one.
  fileprivate var sentence: String? {
    let places = lines.enumerated().map { $0 == 0 ? "openrun.toml:\($1)" : ":\($1)" }
    let decided =
      lines.isEmpty ? "" : ": \(listed(places)) \(lines.count == 1 ? "decides" : "decide") that"
    let because =
      (touchingCount == 1 ? "it comes" : "they come") + " into a private place" + decided
    let lost = "nobody knows where " + (unknownCount == 1 ? "it was" : "they were")
    guard touchingCount > 0 else {
      return unknownCount > 0 ? "\(have(unknownCount)) no map, since \(lost)" : nil
    }
    let rest =
      unknownCount > 0
      ? "; nor \(unknownCount == 1 ? "has" : "have") \(unknownCount) of which \(lost)" : ""
    return "\(have(touchingCount)) no map, since \(because)\(rest)"
  }

  private func have(_ count: Int) -> String {
    count == 1 ? "1 activity has" : "\(count) activities have"
  }
}

/// `a`, `a and b`, `a, b and c`.
private func listed(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.joined() }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}
