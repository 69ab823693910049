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

struct EnglishGear: GearWords {
  let wording: Wording

  let title = "Gear"
  let explanation =
    "Counted are the activities in this report; ways that were never recorded are missing."
  let inUse = "In use"
  let atRest = "Put away"
  let barMeaning = "The bar is filled by what was covered of the limit"
  let columns = GearColumns(
    name: "Name", ofLimit: "Of limit", limit: "Limit", times: "Times", last: "Last")

  func heading(_ finding: GearFinding?) -> String {
    switch finding {
    case .pastLimit(let name, let limit):
      "\(name) is past its limit of \(wording.roundDistance(limit))"
    case .furthest(let name, let meters, let limit?):
      "\(name) has come \(wording.integer(meters / 1_000)) of \(wording.roundDistance(limit))"
    case .furthest(let name, let meters, nil):
      "\(name) has come \(wording.roundDistance(meters))"
    case nil: title
    }
  }

  func summary(heading: String) -> String {
    heading + ". How far each pair of shoes and each bike has come, against its limit where it has "
      + "one."
  }

  func inUse(count: Int) -> String {
    "\(wording.sentence(wording.count(count, "piece"))) used within half a year"
  }

  func atRest(count: Int) -> String {
    "\(wording.sentence(wording.count(count, "piece"))) retired or at rest"
  }
}
