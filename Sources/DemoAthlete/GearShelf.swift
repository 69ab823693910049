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

  private static let shoes = [
    Shoe(
      number: 50_000_001, name: "Gannet Daily 4", begins: Demo.firstDay - 60,
      ends: Demo.firstDay + 330, limitMeters: 800_000),
    Shoe(
      number: 50_000_002, name: "Gannet Daily 5", begins: Demo.firstDay + 331,
      limitMeters: 800_000),
    Shoe(
      number: 50_000_003, name: "Scree Runner", begins: Demo.firstDay + 190,
      limitMeters: 700_000),
    Shoe(
      number: 50_000_004, name: "Petrel Race", begins: Demo.firstDay + 150, limitMeters: 400_000),
  ]

  private var worn: [[Int]] = Array(repeating: [], count: Self.shoes.count)

  mutating func note(_ activity: DemoActivity) {
    guard activity.isRun else { return }
    let day = activity.entry.day
    let index =
      switch activity.entry.session.kind {
      case .trail: 2
      case .race, .quality: day >= Self.shoes[3].begins ? 3 : 0
      default: day >= Self.shoes[1].begins ? 1 : 0
      }
    worn[index].append(activity.activityNumber)
  }

  func json(hostile: HostileText) -> JSON {
    let shoes = Self.shoes.enumerated().map { index, shoe -> JSON in
      [
        "gearPk": .whole(shoe.number), "gearTypeName": "Shoes",
        "gearStatusName": shoe.ends == nil ? "active" : "retired",
        "displayName": .text(hostile.text(index) ?? shoe.name),
        "customMakeModel": .text(hostile.text(index + 4) ?? shoe.name),
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
