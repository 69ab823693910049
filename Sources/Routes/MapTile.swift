import Foundation
package import Training

/// A square of the web's map grid: 2^zoom columns from 180° west, as many rows from the north.
package struct MapTile: Hashable, Comparable, Sendable {
  package var zoom: Int
  package var x: Int
  package var y: Int

  package init(zoom: Int, x: Int, y: Int) {
    self.zoom = zoom
    self.x = x
    self.y = y
  }

  /// The tile a place lies in; beyond 85.0511° the last row.
  ///
  /// There is none for what is not on the globe, and for a zoom that is not from 0 to 30.
  package init?(of place: GeoPoint, zoom: Int) {
    guard place.isOnGlobe, (0...30).contains(zoom) else { return nil }
    let count = Double(1 << zoom)
    let height = sin(place.latitude * Double.pi / 180)
    let down = 0.5 - log((1 + height) / (1 - height)) / (4 * Double.pi)
    let across = (unwrapped(place.longitude) + 180) / 360
    self.init(
      zoom: zoom, x: Int(min(count - 1, max(0, floor(across * count)))),
      y: Int(min(count - 1, max(0, floor(down * count)))))
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.zoom, a.x, a.y) < (b.zoom, b.x, b.y)
  }
}
