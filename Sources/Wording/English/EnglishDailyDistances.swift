import Facts
import Training

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

  func title(of day: Day, meters: Double) -> String {
    "\(wording.weekdayAndDay(day)): \(wording.distance(meters))"
  }
}
