import Foundation
import Routes
import Training

/// Finds places in numbers: a private one however it is written, any other that is told too exactly.
struct CoordinateSearch: Sendable {
  private let mask: PrivacyMask
  private let lines: [Int?]
  private let scales: [Scale]
  private let codes: CodeSearch
  private let numbers: Set<UInt64>

  init(_ concealed: Concealed) {
    mask = concealed.mask
    lines = concealed.places.map(\.line)
    scales = concealed.places.enumerated().flatMap { Scale.all(of: $1, number: $0) }
    codes = CodeSearch(concealed)
    numbers = concealed.numbers
  }

  func hits(in bytes: [UInt8]) -> [Hit] {
    let tokens = bytes.longNumbers
    var hits = codes.hits(in: bytes) + exactPairs(tokens, in: bytes)
    for token in tokens where token.decimals == 0 {
      if let whole = token.whole, numbers.contains(whole) {
        hits.append(Hit(kind: .activityNumber, offset: token.offset))
      }
    }
    for scale in scales {
      let fitting = tokens.filter(scale.takes)
      let north = fitting.filter { scale.isNorth($0.value) }
      guard !north.isEmpty else { continue }
      let east = fitting.filter { scale.isEast($0.value) }
      for first in north {
        let isHit = east.contains { second in
          abs(second.offset - first.offset) <= Self.reach && second.offset != first.offset
            && mask.hides(scale.place(north: first.value, east: second.value))
        }
        guard isHit else { continue }
        hits.append(
          Hit(
            kind: .coordinate(scale.form, placeLine: lines[scale.number]), offset: first.offset))
      }
    }
    return hits
  }

  /// How many bytes apart two numbers of one place may stand.
  private static let reach = 120

  /// Two numbers side by side, or named as a latitude and a longitude, with more than three decimals.
  private func exactPairs(_ tokens: [NumberToken], in bytes: [UInt8]) -> [Hit] {
    zip(tokens, tokens.dropFirst()).compactMap { first, second in
      guard first.decimals > 3, second.decimals > 3, first.value <= 180, second.value <= 180,
        second.offset - first.end <= 24
      else { return nil }
      let between = bytes[first.end..<second.offset]
      let isPair = between.allSatisfy { " ,;-+\"':[]".utf8.contains($0) }
      let isNamed =
        bytes.text(max(0, first.offset - 12)..<second.offset).lowercased()
        .firstRange(of: /lat|lon|lng/) != nil
      return isPair || isNamed ? Hit(kind: .exactCoordinate, offset: first.offset) : nil
    }
  }
}

/// A way to write the places around a private one as two numbers.
private struct Scale: Sendable {
  var form: Leak.Form
  /// Which place it is about.
  var number: Int
  /// The numbers that may be hidden.
  var north: ClosedRange<Double>
  var east: ClosedRange<Double>
  var signs: (north: Double, east: Double)
  /// What a degree is, or 0 for Mercator meters.
  var unit: Double

  /// Each form of one place.
  static func all(of place: Concealed.Place, number: Int) -> [Scale] {
    let center = place.zone.center
    // The middle of the mask lies up to half the radius away, and its tiles reach beyond it.
    let meters = 1.5 * place.zone.radiusMeters + 500
    let up = meters / metersOfDegree
    let aside = up / max(0.01, cos(center.latitude * .pi / 180))
    let degrees = [
      (Leak.Form.degrees, 1.0), (.semicircles, 2_147_483_648 / 180), (.millionths, 1e7),
      (.millionths, 1e6), (.millionths, 1e5),
    ].map { form, unit in
      scale(form, unit, around: center, up * unit, aside * unit)
    }
    let middle = mercator(center)
    let stretched = meters / max(0.01, cos(center.latitude * .pi / 180))
    let flat = Scale(
      form: .mercator, number: number, north: around(middle.north, stretched),
      east: around(middle.east, stretched), signs: signs(center), unit: 0)
    return (degrees + [flat]).map { scale in
      var scale = scale
      scale.number = number
      return scale
    }
  }

  private static func scale(
    _ form: Leak.Form, _ unit: Double, around center: GeoPoint, _ up: Double, _ aside: Double
  ) -> Scale {
    Scale(
      form: form, number: 0, north: around(center.latitude * unit, up),
      east: around(center.longitude * unit, aside), signs: signs(center), unit: unit)
  }

  private static func around(_ value: Double, _ width: Double) -> ClosedRange<Double> {
    (abs(value) - width)...(abs(value) + width)
  }

  private static func signs(_ center: GeoPoint) -> (north: Double, east: Double) {
    (center.latitude < 0 ? -1 : 1, center.longitude < 0 ? -1 : 1)
  }

  func takes(_ token: NumberToken) -> Bool {
    switch form {
    case .degrees: token.decimals >= 3
    case .mercator: token.wholeDigits >= 5
    default: token.decimals == 0 && token.wholeDigits >= 5
    }
  }

  func isNorth(_ value: Double) -> Bool { north.contains(value) }
  func isEast(_ value: Double) -> Bool { east.contains(value) }

  func place(north: Double, east: Double) -> GeoPoint {
    guard unit > 0 else {
      return GeoPoint(
        latitude: (2 * atan(exp(signs.north * north / mercatorRadius)) - .pi / 2) * 180 / .pi,
        longitude: signs.east * east / mercatorRadius * 180 / .pi)
    }
    return GeoPoint(latitude: signs.north * north / unit, longitude: signs.east * east / unit)
  }
}

/// Meters of the web's maps, east and north of where the equator meets Greenwich.
func mercator(_ place: GeoPoint) -> (north: Double, east: Double) {
  (
    mercatorRadius * log(tan(.pi / 4 + place.latitude * .pi / 360)),
    mercatorRadius * place.longitude * .pi / 180
  )
}

private let mercatorRadius = 6_378_137.0
private let metersOfDegree = 111_195.0
