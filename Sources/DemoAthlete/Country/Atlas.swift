import Foundation

/// Every way the invented athlete knows.
struct Atlas {
  /// Loops from the front door, shortest first.
  ///
  /// Many share their first and last streets.
  let loops: [Course]
  /// Ways in the hills, shortest first.
  let trails: [Course]
  let rides: [Course]
  let halfMarathon: Course
  let tenKilometers: Course

  private static let home = Junction(east: 0, north: 0)
  /// Where the front door is, in degrees.
  static let homeDegrees = Land.degrees(x: home.place.x, y: home.place.y)
  private static let trailhead = Junction(east: 1, north: 7)

  init() {
    loops = Self.loopKeys.map { name, keys in
      Course(name: name, through: rounded(roundTrip(from: Self.home, keys: keys)))
    }.sorted { $0.meters < $1.meters }
    trails = Self.trailKeys.map { name, keys in
      Course(
        name: name, place: Land.hills, through: rounded(roundTrip(from: Self.trailhead, keys: keys))
      )
    }.sorted { $0.meters < $1.meters }
    rides = Self.rideKeys.map { name, keys in
      Course(name: name, through: rounded(roundTrip(from: Self.home, keys: keys)))
    }
    halfMarathon = Course(
      name: "Skerrymouth Half",
      through: rounded(
        way(from: Junction(east: -2, north: 0), keys: "6663214441147888996669966322214447788")),
      meters: 21_150)
    tenKilometers = Course(
      name: "Harbour Ten",
      through: rounded(way(from: Junction(east: 1, north: -1), keys: "144477899663332144")),
      meters: 10_035)
  }

  /// A way to the track two kilometers off, so many rounds of it, and home.
  func track(rounds: Int) -> Course {
    let there = way(from: Self.home, keys: "66")
    let oval = Self.oval(from: there.last ?? Self.home.place)
    var path = rounded(there)
    for _ in 0..<rounds { path += oval }
    return Course(name: "Track", through: path + rounded(there).reversed())
  }

  static let trackRound = 400.0

  /// A round of the track: two straights and two bends.
  private static func oval(from start: Place) -> [Place] {
    let (straight, radius) = (84.39, 36.8)
    let first = (0..<9).map { Place(x: start.x + straight * Double($0) / 8, y: start.y) }
    let bend = (1..<24).map { step -> Place in
      let angle = Double.pi * (Double(step) / 24 - 0.5)
      return Place(
        x: start.x + straight + radius * cos(angle), y: start.y + radius + radius * sin(angle))
    }
    let half = first + bend
    let center = Place(x: start.x + straight / 2, y: start.y + radius)
    return half + half.map { Place(x: 2 * center.x - $0.x, y: 2 * center.y - $0.y) }
  }

  private static let loopKeys: [(String, String)] = [
    ("Round the block", "847"),
    ("Harbour loop", "66974"),
    ("Canal loop", "123698"),
    ("Mill loop", "87741236"),
    ("Orchard loop", "66988744"),
    ("Old railway", "6669874412"),
    ("Meadow loop", "87741126"),
    ("Lighthouse loop", "666398744"),
    ("Saltpan round", "2369698744"),
    ("Two bridges", "877441123"),
    ("Reservoir loop", "88777441232"),
    ("Ridge road", "6699988774411"),
    ("Windmill round", "21236969987441"),
    ("Long coast", "6663699887447114"),
    ("Parish bounds", "47789988966321231"),
    ("Four villages", "6663699988774441212"),
    ("Great round", "66636999887774411411"),
    ("Land's end and back", "1111236366999887777411"),
    ("Lagoon and ridge", "666369998877774411411"),
    ("Whole island", "66636999887777441141122363"),
    ("Marathon rehearsal", "66636999988777744411411122363"),
    ("Both coasts", "66663699998877744441111411236366"),
    ("Outer round", "6666369999888777744441111411222363"),
  ]

  private static let trailKeys: [(String, String)] = [
    ("Fell gate", "8794612"),
    ("Grey Tarn", "98874126"),
    ("Sheepfold round", "7896621477"),
    ("Ravens' Edge", "988747412363"),
    ("Three tops", "7789969874112363"),
  ]

  private static let rideKeys: [(String, String)] = [
    ("Coast road", "666666999888777444411122226611233699"),
    ("Inland round", "4447778896669988777441111222233366988"),
  ]
}
