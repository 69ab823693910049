import ArgumentParser
import Desk
import Diagnostics

struct LinkCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Remember where the original files lie.",
    discussion: """
      Looks through a folder for the files that activities were read from, as they are or inside \
      an export's zip, and keeps what their bytes are and where they lie. Nothing is copied. \
      Reports never need them: the store holds what was in them.
      """)

  @OptionGroup var project: ProjectOptions

  @Argument(help: ArgumentHelp("The folder with exports or .fit files.", valueName: "folder"))
  var folder: String

  @Flag(help: "The folder was moved: link what is gone from its old place to this one.")
  var relink = false

  @Option(help: "What to call the folder; its own name if left out.")
  var name: String?

  func run(on console: Console) async throws {
    let answer = try project.desk(console).link(folder, named: name, relinks: relink)
    if !project.quiet { console.say(answer.words) }
    if answer.waitingCount > 0 {
      console.problem(
        Diagnostic.note(
          "\(grouped(answer.waitingCount)) originals that are gone from their old place are here",
          help: "link them to this folder with --relink"
        ).description)
    }
  }
}

extension LinkAnswer {
  /// `12 of 15 originals lie in ‘watch’: 12 new; 3 are not there`.
  var words: String {
    guard fileCount > 0 else { return "No activity has an original yet. Next: openrun ingest FILE" }
    var text = "\(grouped(foundCount)) of \(grouped(fileCount)) originals lie in ‘\(root)’"
    let same = foundCount - newCount - movedCount - waitingCount
    let parts = [(newCount, "new"), (movedCount, "moved"), (same, "as before")]
      .filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    if !parts.isEmpty { text += ": " + parts.joined(separator: ", ") }
    return text
  }
}

extension OriginalFolderState {
  /// `‘watch’: 12 originals in /media/watch, 3 missing`.
  var words: String {
    let noun = fileCount == 1 ? "1 original" : "\(grouped(fileCount)) originals"
    return "‘\(name)’: \(noun) in \(redacted(path))"
      + (missingCount > 0 ? ", \(grouped(missingCount)) missing" : "")
  }
}
