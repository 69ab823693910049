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

/// A line as text by Google's rule, to five places after the point.
///
/// Places off the globe are left out.
package func encodedPolyline(_ line: [GeoPoint]) -> String {
  var bytes: [UInt8] = []
  var (north, east) = (0, 0)
  for place in line where place.isOnGlobe {
    let (latitude, longitude) = (
      Int((place.latitude * 1e5).rounded()), Int((place.longitude * 1e5).rounded())
    )
    append(latitude - north, to: &bytes)
    append(longitude - east, to: &bytes)
    (north, east) = (latitude, longitude)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Five bits at a time, the lowest first, the sign at the bottom.
private func append(_ value: Int, to bytes: inout [UInt8]) {
  var rest = value < 0 ? ~(value << 1) : value << 1
  while rest >= 0x20 {
    bytes.append(UInt8(0x20 | (rest & 0x1F)) + 63)
    rest >>= 5
  }
  bytes.append(UInt8(rest) + 63)
}

/// The geohash of a place: the globe halved again and again, east and west first.
///
/// - Parameters:
///   - place: where.
///   - length: how many letters, five halvings each; at most 12.
/// - Returns: `nil` for what is not on the globe.
package func geohash(of place: GeoPoint, length: Int) -> String? {
  guard place.isOnGlobe else { return nil }
  let letters = Array("0123456789bcdefghjkmnpqrstuvwxyz")
  var (west, east, south, north) = (-180.0, 180.0, -90.0, 90.0)
  let longitude = unwrapped(place.longitude)
  var isEastward = true
  var text = ""
  for _ in 0..<min(12, max(0, length)) {
    var digit = 0
    for _ in 0..<5 {
      let middle = isEastward ? (west + east) / 2 : (south + north) / 2
      let isUpper = (isEastward ? longitude : place.latitude) >= middle
      digit = digit << 1 | (isUpper ? 1 : 0)
      switch (isEastward, isUpper) {
      case (true, true): west = middle
      case (true, false): east = middle
      case (false, true): south = middle
      case (false, false): north = middle
      }
      isEastward.toggle()
    }
    text.append(letters[digit])
  }
  return text
}
