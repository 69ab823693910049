import Training

extension Recording {
  /// The place of a sample in the middle of those that have one; `nil` without any.
  ///
  /// Of five around the middle it is the one that lies nearest to the others, so that a stray point
  /// is never it.
  var middlePlace: GeoPoint? {
    guard let latitude = stream(.latitude), let longitude = stream(.longitude) else { return nil }
    var rows: [Int]?
    if latitude.raw.contains(Stream.missing) || longitude.raw.contains(Stream.missing) {
      rows = latitude.raw.indices.filter {
        latitude.raw[$0] != Stream.missing && longitude.raw[$0] != Stream.missing
      }
    }
    let count = rows?.count ?? latitude.raw.count
    guard count > 0 else { return nil }
    let places = [0.5, 0.4, 0.6, 0.45, 0.55].map { share -> GeoPoint in
      let place = min(Int(Double(count) * share), count - 1)
      let row = rows?[place] ?? place
      return GeoPoint(
        latitude: Double(latitude.raw[row]) / latitude.scale - latitude.offset,
        longitude: Double(longitude.raw[row]) / longitude.scale - longitude.offset)
    }
    func distance(_ place: GeoPoint) -> Double {
      places.reduce(0) { $0 + roughDegrees(from: place, to: $1) }
    }
    return places.min { distance($0) < distance($1) }
  }
}

/// Degrees between two places, west and east counted the shorter way round.
private func roughDegrees(from a: GeoPoint, to b: GeoPoint) -> Double {
  let east = abs(a.longitude - b.longitude)
  return abs(a.latitude - b.latitude) + min(east, 360 - east)
}
