package import Training

/// What is said on the first page of a site that has no activity yet.
package protocol NothingYetWords: Sendable {
  /// What the page is called.
  var title: String { get }
  var heading: String { get }
  /// Why there is nothing, in one sentence.
  func explanation(leftOut: LeftOut, hasWatchDays: Bool) -> String
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
    case .pseudo: PseudoNothingYet(plain: plain.nothingYet)
    }
  }
}

struct EnglishNothingYet: NothingYetWords {
  let title = "Nothing yet"
  let heading = "Your running will appear here"

  func explanation(leftOut: LeftOut, hasWatchDays: Bool) -> String {
    let count = leftOut.removed + leftOut.excluded
    guard count > 0 else {
      return hasWatchDays
        ? "Days or nights of a watch have been read, but no activity so far."
        : "No activity has been read so far."
    }
    let all =
      count == 1 ? "The only activity is" : "\(count == 2 ? "Both" : "All \(count)") activities are"
    if leftOut.removed == 0 { return all + " left out in openrun.toml." }
    if leftOut.excluded == 0 { return all + " gone from the newest list of their account." }
    return all + " left out in openrun.toml or gone from the newest list of their account."
  }

  let steps: [[InstructionPart]] = [
    [
      .words(
        "Ask Garmin or Strava for your data, or take a folder of .fit, .gpx or .tcx files.")
    ],
    [.command("openrun ingest FILE"), .words(" reads it; the zip need not be unpacked.")],
    [.command("openrun build"), .words(" writes these pages again.")],
  ]
  let summary = "A training report without an activity so far, and how to fill it."
}
