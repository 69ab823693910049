import Training

/// The athlete's shoes, and which run wore which.
struct GearShelf {
  private struct Shoe {
    var number: Int
    var name: String
    var begins: Day
    var ends: Day?
    var limitMeters: Int
  }

  /// For every day, one pair after the other.
  private static let daily = [
    Shoe(
      number: 50_000_001, name: "Gannet Daily 4", begins: Demo.firstDay - 60,
      ends: Demo.firstDay + 214, limitMeters: 800_000),
    Shoe(
      number: 50_000_002, name: "Gannet Daily 5", begins: Demo.firstDay + 215,
      ends: Demo.firstDay + 430, limitMeters: 800_000),
    Shoe(
      number: 50_000_005, name: "Gannet Daily 6", begins: Demo.firstDay + 431,
      ends: Demo.firstDay + 620, limitMeters: 800_000),
    Shoe(
      number: 50_000_006, name: "Gannet Daily 6, second pair", begins: Demo.firstDay + 621,
      limitMeters: 800_000),
  ]

  private static let trail = Shoe(
    number: 50_000_003, name: "Scree Runner", begins: Demo.firstDay + 190, limitMeters: 700_000)
  private static let race = Shoe(
    number: 50_000_004, name: "Petrel Race", begins: Demo.firstDay + 150, limitMeters: 650_000)

  private static let shoes = daily + [trail, race]

  private var worn: [[Int]] = Array(repeating: [], count: Self.shoes.count)

  mutating func note(_ activity: DemoActivity) {
    guard activity.isRun else { return }
    let day = activity.entry.day
    let index =
      switch activity.entry.session.kind {
      case .trail: Self.daily.count
      case .race, .quality: day >= Self.race.begins ? Self.daily.count + 1 : 0
      default: Self.daily.lastIndex { day >= $0.begins } ?? 0
      }
    worn[index].append(activity.activityNumber)
  }

  func json(hostile: HostileText) -> JSON {
    let shoes = Self.shoes.enumerated().map { index, shoe -> JSON in
      [
        "gearPk": .whole(shoe.number), "gearTypeName": "Shoes",
        "gearStatusName": shoe.ends == nil ? "active" : "retired",
        "displayName": .text(hostile.text(index) ?? shoe.name),
        "customMakeModel": .text(hostile.text(index + Self.shoes.count) ?? shoe.name),
        "dateBegin": .text(shoe.begins.iso + "T00:00:00.0"),
        "dateEnd": shoe.ends.map { .text($0.iso + "T00:00:00.0") } ?? .none,
        "maximumMeters": .whole(shoe.limitMeters),
      ]
    }
    let activities = Self.shoes.enumerated().map { index, shoe in
      (
        String(shoe.number),
        JSON.list(
          worn[index].map { ["gearPk": .whole(shoe.number), "activityId": .whole($0)] })
      )
    }
    return [["gearDTOS": .list(shoes), "gearActivityDTOs": .object(activities)]]
  }
}
