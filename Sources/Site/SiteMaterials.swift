package import Diagnostics
import Foundation
import Notes
import Theming
import Training

/// What a site is made from besides the store: the notes and the theme, read and checked.
package struct SiteMaterials: Sendable {
  let notes: [Note]
  /// `nil` when the theme has mistakes.
  let theme: Theme?
  /// Every mistake in either.
  package let problems: [Diagnostic]

  /// - Parameters:
  ///   - themeName: the theme to use instead of openrun.toml's.
  ///   - showsDrafts: whether notes that are marked as drafts are among the notes.
  package init(workspace: Workspace, themeName: String? = nil, showsDrafts: Bool = false) {
    let shown = workspace.configuration.content
    let (all, noteProblems) = loadNotes(workspace.contentFolder, shownAs: shown)
    notes = all.filter { showsDrafts || !$0.isDraft }
    let links = NoteAddresses(notes: notes, folder: shown)
    var problems = noteProblems + notes.flatMap { links.problems(in: $0) }
    problems += notes.compactMap { RaceTarget.problem(in: $0, workspace.configuration.races) }
    do throws(ThemeMistakes) {
      let folder = URL(fileURLWithPath: workspace.themesFolder, isDirectory: true)
      theme = try Theme.load(
        name: themeName ?? workspace.configuration.theme, projectThemes: folder)
    } catch {
      theme = nil
      problems += error.diagnostics
    }
    self.problems = problems
  }
}

/// The races that notes name.
enum RaceTarget {
  static func problem(in note: Note, _ races: [Race]) -> Diagnostic? {
    guard case .race(let name) = note.target, !races.contains(where: { $0.name == name }) else {
      return nil
    }
    let names = races.map(\.name)
    return .error(
      "there is no race ‘\(name)’ in openrun.toml", at: .file(note.file),
      help: names.isEmpty
        ? "add a [[race]] to openrun.toml"
        : suggestion(for: name, in: names, noun: "races"))
  }
}
