package import Facts

/// What is said on the page about gear.
package protocol GearWords: Sendable {
  /// What the page is called.
  var title: String { get }
  var explanation: String { get }
  func heading(_ finding: GearFinding?) -> String
  /// What search engines say of the page below its heading.
  func summary(heading: String) -> String
  var inUse: String { get }
  func inUse(count: Int) -> String
  var atRest: String { get }
  func atRest(count: Int) -> String
  /// What the bars show.
  var barMeaning: String { get }
  var columns: GearColumns { get }
}

/// The heads of the table of gear.
package struct GearColumns: Sendable {
  package var name: String
  package var ofLimit: String
  package var limit: String
  package var times: String
  package var last: String
}

extension Wording {
  package var gear: any GearWords {
    switch language {
    case .english: EnglishGear(wording: self)
    }
  }
}
