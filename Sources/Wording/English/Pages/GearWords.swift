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
  /// What the bars show, and what the distance left rests on.
  func barMeaning(hasLeft: Bool) -> String
  var columns: GearColumns { get }
  /// `68 km`, `68 km, about 2 months`: how far it is to the limit, and how long at the present rate.
  func left(meters: Double, days: Double?) -> String
}

/// The heads of the table of gear.
package struct GearColumns: Sendable {
  package var name: String
  package var ofLimit: String
  package var limit: String
  package var left: String
  package var times: String
  package var last: String
}

extension Wording {
  package var gear: any GearWords {
    switch language {
    case .english: EnglishGear(wording: self)
    case .pseudo: PseudoGear(plain: plain.gear)
    }
  }
}

struct EnglishGear: GearWords {
  let wording: Wording

  let title = "Gear"
  let explanation =
    "Counted here are the activities in this report; distance never recorded is missing."
  let inUse = "In use"
  let atRest = "Put away"
  let columns = GearColumns(
    name: "Name", ofLimit: "Of limit", limit: "Limit", left: "Left", times: "Times", last: "Last")

  func barMeaning(hasLeft: Bool) -> String {
    "Filled: share of the limit" + (hasLeft ? "; left: at the rate of the last 90 days" : "")
  }

  func heading(_ finding: GearFinding?) -> String {
    switch finding {
    case .pastLimit(let name, let limit):
      "\(wording.name(name)) is past its limit of \(wording.roundDistance(limit))"
    case .nearest(let name, let meters, let limit):
      "\(wording.name(name)) has done \(wording.integer(wording.axisDistance(meters))) of \(wording.roundDistance(limit))"
    case .furthest(let name, let meters):
      "\(wording.name(name)) has done \(wording.roundDistance(meters))"
    case nil: title
    }
  }

  func summary(heading: String) -> String {
    heading
      + ". How much each pair of shoes and each bike has done, against its limit where it has "
      + "one."
  }

  func inUse(count: Int) -> String {
    "\(wording.sentence(wording.count(count, "piece"))) in use"
  }

  func atRest(count: Int) -> String {
    "\(wording.sentence(wording.count(count, "piece"))) retired, or unused for half a year"
  }

  func left(meters: Double, days: Double?) -> String {
    let distance = wording.roundDistance(meters)
    guard let days, let months = Wording.whole(days / 30.44), months <= 24 else { return distance }
    return distance
      + (months < 1 ? ", under a month" : ", about " + wording.digits(months, "month"))
  }
}
