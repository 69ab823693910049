import Routes
import TestSupport
import Testing
import Training

@Suite("great circles")
struct GreatCircleTests {
  @Test("distances between places agree with the published ones")
  func vectors() {
    Vectors.check("haversine", ignoring: ["wgs84_geodesic"]) { input in
      guard let a = point(input, "lat1", "lon1"), let b = point(input, "lat2", "lon2") else {
        return nil
      }
      return ["metres": .of(greatCircleMeters(from: a, to: b))]
    }
  }

  @Test("there and back are equally far, and a detour is never shorter")
  func metric() {
    forAll { random in
      let (a, b, c) = (anyPlace(&random), anyPlace(&random), anyPlace(&random))
      guard let there = greatCircleMeters(from: a, to: b),
        let back = greatCircleMeters(from: b, to: a),
        let first = greatCircleMeters(from: a, to: c),
        let second = greatCircleMeters(from: c, to: b)
      else { return false }
      let round = GeoPoint(latitude: b.latitude, longitude: b.longitude + 360)
      guard let turned = greatCircleMeters(from: a, to: round) else { return false }
      return there == back && abs(turned - there) < 1e-3 && there <= first + second + 1e-6
        && there <= 20_015_115
        && greatCircleMeters(from: a, to: a) == 0
    }
  }

  @Test("what is not on the globe has no distance")
  func offTheGlobe() {
    let here = GeoPoint(latitude: 52, longitude: 13)
    for (latitude, longitude) in [(Double.nan, 0.0), (91, 0), (0, 541), (.infinity, 0)] {
      let there = GeoPoint(latitude: latitude, longitude: longitude)
      #expect(greatCircleMeters(from: here, to: there) == nil)
      #expect(lengthMeters(of: [here, there, here]) == 0)
    }
  }

  private func point(_ input: JSONValue, _ latitude: String, _ longitude: String) -> GeoPoint? {
    guard let latitude = input[latitude]?.double, let longitude = input[longitude]?.double else {
      return nil
    }
    return GeoPoint(latitude: latitude, longitude: longitude)
  }
}
