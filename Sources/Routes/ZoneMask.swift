import Foundation
import Hashing
package import Training

/// What hides one private place: all map tiles near to a point that is not the place.
///
/// The point lies up to half the radius away, by a secret key, and stays the same in all builds: a
/// mask that is drawn anew, or centered on the place, gives it away after a few runs. Tiles have a
/// grid of their own, so that not even the mask's border tells its middle.
package struct ZoneMask: Hashable, Sendable {
  /// The middle of the mask, not of the zone.
  package let center: GeoPoint
  /// How far it lies from the zone's.
  package let offsetMeters: Double
  /// The hidden tiles, ascending.
  package let tiles: [MapTile]
  let radiusMeters: Double
  /// Where its gate is, seen from its middle: radians from the north to the east.
  let gateBearing: Double
  private let hidden: Set<MapTile>
  private let zoom: Int
  /// Where all hidden tiles lie, and a bit more: most places are told from it to be elsewhere.
  private let bounds: TileBounds

  /// A mask whose middle is moved by what a secret has to say about the zone.
  ///
  /// There is none without a key, and for a zone that is not on the globe or has no radius: it
  /// would hide nothing, and nobody should find out from a map.
  ///
  /// - Parameters:
  ///   - zone: what to hide.
  ///   - key: the athlete's secret; it must stay the same from build to build, and out of the site.
  ///   - zoom: of the tiles; a radius for which they would be too many gets larger ones, which hide
  ///     more.
  package init?(of zone: PrivacyZone, key: [UInt8], zoom: Int = 17) {
    guard zone.center.isOnGlobe, zone.radiusMeters > 0, zone.radiusMeters.isFinite,
      !key.isEmpty, (0...30).contains(zoom)
    else { return nil }
    let digest = hmacSHA256(Array("openrun/privacy/v1|\(zone.id)".utf8), key: key).bytes
    let distance = 0.5 * zone.radiusMeters * fraction(digest[0..<8]).squareRoot()
    let angle = 2 * Double.pi * fraction(digest[8..<16])
    let degree = mercatorRadiusMeters * Double.pi / 180
    let eastward = degree * max(1e-6, cos(zone.center.latitude * Double.pi / 180))
    let moved = GeoPoint(
      latitude: min(90, max(-90, zone.center.latitude + distance * cos(angle) / degree)),
      longitude: unwrapped(zone.center.longitude + distance * sin(angle) / eastward))
    center = moved
    offsetMeters = distance
    radiusMeters = zone.radiusMeters
    let gate = hmacSHA256(Array("openrun/privacy/gate/v1|\(zone.id)".utf8), key: key).bytes
    gateBearing = 2 * Double.pi * fraction(gate[0..<8])
    var coarse = zoom
    while coarse > 0, TileRange(around: moved, zone.radiusMeters, zoom: coarse).count > 100_000 {
      coarse -= 1
    }
    self.zoom = coarse
    tiles = TileRange(around: moved, zone.radiusMeters, zoom: coarse).tiles
    hidden = Set(tiles)
    bounds = TileBounds(of: tiles)
  }

  /// Whether a place must not be shown; what is not on the globe is hidden, too.
  package func hides(_ place: GeoPoint) -> Bool {
    guard !bounds.excludes(place) else { return false }
    guard let tile = MapTile(of: place, zoom: zoom) else { return true }
    return hidden.contains(tile)
  }
}

/// Degrees between which some tiles lie.
private struct TileBounds: Hashable, Sendable {
  private var latitudes = -90.0...90.0
  private var longitudes = -180.0...180.0

  /// As wide as can be where tiles lie on both sides of the date line.
  init(of tiles: [MapTile]) {
    guard let first = tiles.first, first.zoom > 0 else { return }
    let (last, margin) = ((1 << first.zoom) - 1, 1e-6)
    let rows = tiles.map(\.y)
    let columns = tiles.map(\.x)
    guard let north = rows.min(), let south = rows.max(), let west = columns.min(),
      let east = columns.max()
    else { return }
    func latitude(_ row: Int) -> Double {
      atan(sinh(Double.pi * (1 - 2 * Double(row) / Double(last + 1)))) * 180 / Double.pi
    }
    let (top, bottom) = (
      north == 0 ? 90 : latitude(north) + margin, south == last ? -90 : latitude(south + 1) - margin
    )
    latitudes = bottom...top
    func longitude(_ column: Int) -> Double { Double(column) / Double(last + 1) * 360 - 180 }
    longitudes = (longitude(west) - margin)...(longitude(east + 1) + margin)
  }

  /// Whether a place on the globe lies in none of them for sure.
  func excludes(_ place: GeoPoint) -> Bool {
    guard (-90.0...90.0).contains(place.latitude), (-180.0...180.0).contains(place.longitude) else {
      return false
    }
    return !latitudes.contains(place.latitude) || !longitudes.contains(place.longitude)
  }
}

/// The radius the web's map grid is drawn with (WGS 84, equator).
private let mercatorRadiusMeters = 6_378_137.0

/// Eight bytes as a number from 0 up to 1, of 53 bits.
private func fraction(_ bytes: ArraySlice<UInt8>) -> Double {
  let number = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  return Double(number >> 11) * 0x1p-53
}

/// The tiles around a place that may be within a radius.
private struct TileRange {
  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>
  private let x: Double
  private let y: Double
  /// The radius in tiles, at the latitude of the place.
  private let radius: Double
  private let zoom: Int

  init(around center: GeoPoint, _ radiusMeters: Double, zoom: Int) {
    let tiles = Double(1 << zoom)
    let point = mercatorPoint(center, reference: center.longitude)
    let shrinking = max(1e-6, cos(center.latitude * Double.pi / 180))
    self.zoom = zoom
    x = (point.x / (2 * Double.pi) + 0.5) * tiles
    y = (0.5 - point.y / (2 * Double.pi)) * tiles
    radius = radiusMeters / shrinking / (2 * Double.pi * mercatorRadiusMeters) * tiles
    let last = tiles - 1
    // At most once around the globe.
    let reach = min(radius, tiles / 2)
    columns = Int(floor(x - reach))...Int(floor(x + reach))
    rows =
      Int(min(last, max(0, floor(y - reach))))...Int(min(last, max(0, floor(y + reach))))
  }

  var count: Int {
    let (product, overflow) = columns.count.multipliedReportingOverflow(by: rows.count)
    return overflow ? .max : product
  }

  /// Those whose nearest place is within the radius, bounds included.
  var tiles: [MapTile] {
    let around = 1 << zoom
    var found: Set<MapTile> = []
    for column in columns {
      let dx = max(0, Double(column) - x, x - Double(column + 1))
      for row in rows {
        let dy = max(0, Double(row) - y, y - Double(row + 1))
        guard dx * dx + dy * dy <= radius * radius else { continue }
        found.insert(MapTile(zoom: zoom, x: (column % around + around) % around, y: row))
      }
    }
    return found.sorted()
  }
}
