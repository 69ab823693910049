package import Facts
import Training

/// What is said on the page about the data of what was mended, is left out or overlaps.
package protocol MendedDataWords: Sendable {
  /// `Seven activities were mended`.
  func mended(_ count: Int) -> String
  var mendedColumns: (kind: String, activities: String) { get }
  var mendedNote: String { get }

  var leftOutKicker: String { get }
  func leftOut(_ count: Int) -> String
  var removed: (name: String, meaning: String) { get }
  var excluded: (name: String, meaning: String) { get }

  var overlapsKicker: String { get }
  func overlaps(_ count: Int) -> String
  func overlaps(shown: Int, of count: Int) -> String
  var overlapColumns: (first: String, second: String, shared: String) { get }
  /// `22 Nov 2026, 8:04, Easy run`.
  func one(_ activity: Overlaps.One) -> String
  var overlapsNote: String { get }
}

extension Wording {
  package var mendedData: any MendedDataWords {
    switch language {
    case .english: EnglishMendedData(wording: self)
    case .pseudo: PseudoMendedData(plain: plain.mendedData)
    }
  }
}

struct EnglishMendedData: MendedDataWords {
  let wording: Wording

  func mended(_ count: Int) -> String {
    "\(activities(count)) \(count == 1 ? "has" : "have") something mended or assumed"
  }

  let mendedColumns = (kind: "Kind", activities: "Activities")
  let mendedNote =
    "The page of each activity tells what. What was recorded is kept; as_recorded in openrun.toml "
    + "brings most of it back."

  let leftOutKicker = "Not shown"

  func leftOut(_ count: Int) -> String {
    "\(activities(count)) \(count == 1 ? "is" : "are") known and not counted"
  }

  let removed = (
    name: "Removed at the source", meaning: "a newer list of the account lacks them"
  )
  let excluded = (name: "Left out by hand", meaning: "openrun.toml says so")

  let overlapsKicker = "Overlaps"

  func overlaps(_ count: Int) -> String {
    count == 1
      ? "Two activities overlap in time"
      : "\(wording.digits(count, "pair")) of activities overlap in time"
  }

  func overlaps(shown: Int, of count: Int) -> String {
    "The \(shown) newest of \(wording.integer(count))"
  }

  let overlapColumns = (first: "First", second: "Second", shared: "Shared")

  func one(_ activity: Overlaps.One) -> String {
    let start = activity.start
    return "\(wording.mediumDay(start.day)), \(wording.clock(secondOfDay: start.secondOfDay)), "
      + wording.title(activity.title)
  }

  let overlapsNote =
    "Both count, with all they have. If they are one, same_as in openrun.toml makes one of them; "
    + "exclude leaves one out."

  private func activities(_ count: Int) -> String {
    wording.sentence(wording.digits(count, "activity", "activities"))
  }
}
