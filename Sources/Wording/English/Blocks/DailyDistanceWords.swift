package import Facts
package import Training

/// What is said on a calendar that shades each day by the distance of its runs.
package protocol DailyDistanceWords: Sendable {
  /// What the key explains.
  var key: String { get }
  /// A name for no run and one for each step, from the shortest on.
  func names(of steps: DistanceSteps) -> [String]
  /// `Sun 22 Nov: 24.1 km`, in another year than the one told of `Sat 22 Nov 2025: 9.0 km`.
  func title(of day: Day, meters: Double, toldIn year: Int) -> String
}

extension Wording {
  package var dailyDistances: any DailyDistanceWords {
    switch language {
    case .english: EnglishDailyDistances(wording: self)
    case .pseudo: PseudoDailyDistance(plain: plain.dailyDistances)
    }
  }
}

struct EnglishDailyDistances: DailyDistanceWords {
  let wording: Wording

  let key = "Shades"

  func names(of steps: DistanceSteps) -> [String] {
    let bounds = steps.bounds.map { String(Int(wording.axisDistance($0).rounded())) }
    guard bounds.count == 3 else { return [] }
    let unit = Wording.space + wording.distanceUnit
    return [
      "no run", "under \(bounds[0])" + unit, "\(bounds[0]) to \(bounds[1])",
      "\(bounds[1]) to \(bounds[2])", "\(bounds[2])" + unit + " and more",
    ]
  }

  func title(of day: Day, meters: Double, toldIn year: Int) -> String {
    "\(wording.weekdayAndDay(day, toldIn: year)): \(wording.distance(meters))"
  }
}
