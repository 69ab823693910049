import Foundation

/// A way that can be run, known every five meters.
struct Course {
  var name: String
  var place: String
  private(set) var points: [Place] = []
  private(set) var heights: [Double] = []

  private static let spacing = 5.0

  /// A way through points, cut after so many meters if it is longer.
  init(name: String, place: String = Land.town, through path: [Place], meters: Double = .infinity) {
    self.name = name
    self.place = place
    var left = 0.0
    var walked = 0.0
    for (a, b) in zip(path, path.dropFirst()) {
      let length = a.distance(to: b)
      guard length > 0 else { continue }
      var along = left
      while along < length, walked < meters {
        let share = along / length
        let point = Place(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
        points.append(point)
        heights.append(Land.height(x: point.x, y: point.y))
        along += Self.spacing
        walked += Self.spacing
      }
      left = along - length
    }
  }

  var meters: Double { Double(max(points.count - 1, 0)) * Self.spacing }

  /// Where one is after a distance, how high, how steep, and which way is right of it.
  func spot(after meters: Double) -> Spot {
    let exact = min(max(meters / Self.spacing, 0), Double(max(points.count - 2, 0)))
    let index = min(Int(exact), max(points.count - 2, 0))
    guard points.count >= 2 else { return Spot(place: Place(x: 0, y: 0)) }
    let share = min(exact - Double(index), 1)
    let (a, b) = (points[index], points[index + 1])
    let climb = heights[index + 1] - heights[index]
    return Spot(
      place: Place(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share),
      height: heights[index] + climb * share,
      grade: climb / Self.spacing,
      right: Place(x: (b.y - a.y) / Self.spacing, y: (a.x - b.x) / Self.spacing))
  }

  struct Spot {
    var place: Place
    var height = 0.0
    /// Climb by distance: 0.05 is five meters in a hundred.
    var grade = 0.0
    var right = Place(x: 0, y: 0)
  }
}
