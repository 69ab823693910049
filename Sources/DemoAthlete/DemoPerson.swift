import Training

/// Somebody who does not exist: what they are called, how much they run, and what for.
struct DemoPerson: Hashable, Sendable {
  struct Goal: Hashable, Sendable {
    var name: String
    var day: Day
    var kilometers: Double
    var time: String?
  }

  var title: String
  var author: String
  /// Of the kilometers of the one who trains for a marathon.
  var share: Double
  var race: Goal

  /// Whether all of the invented athlete's two years are theirs.
  static let runner = DemoPerson(
    title: "Kilometre by kilometre", author: "A. Runner", share: 1,
    race: Goal(
      name: MarathonPlan.race.name, day: MarathonPlan.race.day, kilometers: 42.195,
      time: MarathonPlan.race.goal))

  static let ten = DemoPerson(
    title: "Bjørn runs", author: "B. Runner", share: 0.45,
    race: Goal(name: "Harbour Ten", day: Demo.today + 13, kilometers: 10, time: "55:00"))

  static let five = DemoPerson(
    title: "Clara’s rounds", author: "C. Runner", share: 0.25,
    race: Goal(name: "Harbour Five", day: Demo.today + 7, kilometers: 5))
}
