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

  /// What is to be said of notes where none are shown: in the folder of a family.
  package var misplacedNotes: [Diagnostic] {
    notes.first.map { note in
      [
        .warning(
          notes.count == 1
            ? "this note is not shown: a family’s notes are in the folders of its athletes"
            : "this note and \(notes.count - 1) more are not shown: a family’s notes are in the folders "
              + "of its athletes", at: .file(note.file),
          help: "move it into content/ beside the openrun.toml of whom it is about")
      ]
    } ?? []
  }

  /// Reads and checks both.
  ///
  /// - Parameters:
  ///   - workspace: the report's folder.
  ///   - themeName: the theme to use instead of openrun.toml's.
  ///   - showsDrafts: whether notes that are marked as drafts are among the notes.
  package init(workspace: Workspace, themeName: String? = nil, showsDrafts: Bool = false) {
    let shown = workspace.shownContent
    let (all, noteProblems) = loadNotes(workspace.contentFolder, shownAs: shown)
    notes = all.filter { showsDrafts || !$0.isDraft }
    let links = NoteAddresses(notes: notes)
    var problems = noteProblems + notes.flatMap { links.problems(in: $0) }
    if !workspace.problems.hasErrors {
      // A race that openrun.toml could not be read for is not the note's mistake.
      problems += notes.compactMap { RaceTarget.problem(in: $0, workspace.configuration.races) }
    }
    problems += notes.compactMap(WeekTarget.problem)
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
