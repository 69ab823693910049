/// What is said on the first page of a site that has no activity yet.
package protocol NothingYetWords: Sendable {
  /// What the page is called.
  var title: String { get }
  var heading: String { get }
  var explanation: String { get }
  /// What to put where, one after the other.
  var steps: [[InstructionPart]] { get }
  /// What search engines say of the page.
  var summary: String { get }
}

/// A part of an instruction.
package enum InstructionPart: Hashable, Sendable {
  case words(String)
  /// To be typed as it is.
  case command(String)
}

extension Wording {
  package var nothingYet: any NothingYetWords {
    switch language {
    case .english: EnglishNothingYet()
    }
  }
}

struct EnglishNothingYet: NothingYetWords {
  let title = "Nothing yet"
  let heading = "Here your running will stand"
  let explanation = "No activity has been read so far."
  let steps: [[InstructionPart]] = [
    [.words("Ask Garmin for your data, or take a folder of .fit files.")],
    [.command("openrun ingest FILE"), .words(" reads it; the zip need not be unpacked.")],
    [.command("openrun build"), .words(" writes these pages again.")],
  ]
  let summary = "A training report without an activity so far, and how to fill it."
}
