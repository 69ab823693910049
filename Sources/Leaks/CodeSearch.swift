import Foundation
import Routes
import Training

/// Finds private places in codes: tiles of the web's maps, geohashes and encoded lines.
struct CodeSearch: Sendable {
  private let concealed: Concealed
  /// What a geohash near a private place begins with.
  private let prefixes: Set<[UInt8]>

  init(_ concealed: Concealed) {
    self.concealed = concealed
    var prefixes: Set<[UInt8]> = []
    for place in concealed.places {
      let meters = 1.5 * place.zone.radiusMeters + 500
      let up = meters / 111_195
      let aside = up / max(0.01, cos(place.zone.center.latitude * .pi / 180))
      // A hash of five letters is 4.9 km wide at most, and 0.7 km wide near the poles.
      for north in stride(from: -1.0, through: 1, by: 0.25) {
        for east in stride(from: -1.0, through: 1, by: 0.25) {
          prefixes.insert(
            geohash(
              GeoPoint(
                latitude: place.zone.center.latitude + north * up,
                longitude: place.zone.center.longitude + east * aside), length: 5))
        }
      }
    }
    self.prefixes = prefixes
  }

  func hits(in bytes: [UInt8]) -> [Hit] {
    guard !concealed.places.isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { buffer in
      tiles(in: buffer) + hashes(in: buffer) + lines(in: buffer)
    }
  }

  /// The kind of leak where a point is hidden, with the line of the place it is nearest to.
  private func kind(_ form: Leak.Form, of point: GeoPoint) -> Leak.Kind? {
    guard point.isOnGlobe, concealed.mask.hides(point) else { return nil }
    let nearest = concealed.places.min {
      (greatCircleMeters(from: $0.zone.center, to: point) ?? .infinity)
        < (greatCircleMeters(from: $1.zone.center, to: point) ?? .infinity)
    }
    return .coordinate(form, placeLine: nearest?.line)
  }

  /// zoom/x/y, as addresses of tiles are written.
  private func tiles(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    func number(from start: Int) -> (value: Int, end: Int)? {
      var (at, value) = (start, 0)
      while at < bytes.count, isDigit(bytes[at]), at - start < 8 {
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      return at > start ? (value, at) : nil
    }
    for slash in bytes.indices where bytes[slash] == 0x2F {
      guard slash >= 2, isDigit(bytes[slash - 1]), isDigit(bytes[slash - 2]),
        slash == 2 || !isDigit(bytes[slash - 3]), let zoom = number(from: slash - 2)?.value,
        (15...22).contains(zoom), let x = number(from: slash + 1), x.end < bytes.count,
        bytes[x.end] == 0x2F, let y = number(from: x.end + 1), max(x.value, y.value) < 1 << zoom
      else { continue }
      let count = Double(1 << zoom)
      let point = GeoPoint(
        latitude: atan(sinh(.pi * (1 - 2 * (Double(y.value) + 0.5) / count))) * 180 / .pi,
        longitude: (Double(x.value) + 0.5) / count * 360 - 180)
      if let kind = kind(.tile, of: point) { hits.append(Hit(kind: kind, offset: slash - 2)) }
    }
    return hits
  }

  private func hashes(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    let starts = Set(prefixes.compactMap(\.first))
    var hits: [Hit] = []
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]) || isLetter(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, isDigit(bytes[at]) || isLetter(bytes[at]) { at += 1 }
      // Fewer letters are a box of a kilometer.
      guard (7...12).contains(at - start), starts.contains(bytes[start] | 0x20) else { continue }
      let word = bytes[start..<at].map { isLetter($0) ? $0 | 0x20 : $0 }
      guard prefixes.contains(Array(word.prefix(5))), let point = place(ofGeohash: word),
        let kind = kind(.geohash, of: point)
      else { continue }
      hits.append(Hit(kind: kind, offset: start))
    }
    return hits
  }

  /// Lines as maps of the web write them, five or six decimals.
  private func lines(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, (0x3F...0x7E).contains(bytes[at]) { at += 1 }
      if at - start >= 10 {
        let kinds = [1e5, 1e6].lazy.compactMap { scale in
          polyline(bytes[start..<at], scale: scale).lazy.compactMap { self.kind(.polyline, of: $0) }
            .first
        }
        if let kind = kinds.first { hits.append(Hit(kind: kind, offset: start)) }
      }
      at += 1
    }
    return hits
  }
}

private let geohashLetters = Array("0123456789bcdefghjkmnpqrstuvwxyz".utf8)

/// The geohash of a place.
func geohash(_ place: GeoPoint, length: Int) -> [UInt8] {
  var (south, north, west, east) = (-90.0, 90.0, -180.0, 180.0)
  var (isEast, value) = (true, 0)
  var text: [UInt8] = []
  for bit in 1...max(1, length * 5) {
    let (low, high) = isEast ? (west, east) : (south, north)
    let middle = (low + high) / 2
    let isUpper = (isEast ? place.longitude : place.latitude) >= middle
    if isEast { (west, east) = isUpper ? (middle, east) : (west, middle) }
    if !isEast { (south, north) = isUpper ? (middle, north) : (south, middle) }
    value = value << 1 | (isUpper ? 1 : 0)
    isEast.toggle()
    if bit % 5 == 0 {
      text.append(geohashLetters[value])
      value = 0
    }
  }
  return text
}

/// The middle of a geohash's box; `nil` for what is none.
private func place(ofGeohash text: [UInt8]) -> GeoPoint? {
  var (south, north, west, east) = (-90.0, 90.0, -180.0, 180.0)
  var isEast = true
  for letter in text {
    guard let value = geohashLetters.firstIndex(of: letter) else { return nil }
    for bit in (0..<5).reversed() {
      let isUpper = value >> bit & 1 == 1
      if isEast {
        (west, east) = isUpper ? ((west + east) / 2, east) : (west, (west + east) / 2)
      } else {
        (south, north) = isUpper ? ((south + north) / 2, north) : (south, (south + north) / 2)
      }
      isEast.toggle()
    }
  }
  return GeoPoint(latitude: (south + north) / 2, longitude: (west + east) / 2)
}

/// The points of an encoded line; those before the first that is not on the globe.
private func polyline(
  _ bytes: Slice<UnsafeBufferPointer<UInt8>>, scale: Double
) -> [GeoPoint] {
  var points: [GeoPoint] = []
  var place = (north: 0, east: 0)
  var (value, shift, isEast) = (0, 0, false)
  for byte in bytes {
    guard shift < 50 else { return points }
    let chunk = Int(byte) - 63
    value |= (chunk & 0x1F) << shift
    shift += 5
    guard chunk < 0x20 else { continue }
    let step = value & 1 == 1 ? ~(value >> 1) : value >> 1
    if isEast { place.east += step } else { place.north += step }
    if isEast {
      let point = GeoPoint(
        latitude: Double(place.north) / scale, longitude: Double(place.east) / scale)
      guard abs(point.latitude) <= 90, abs(point.longitude) <= 180 else { return points }
      points.append(point)
    }
    (value, shift) = (0, 0)
    isEast.toggle()
  }
  return points
}
