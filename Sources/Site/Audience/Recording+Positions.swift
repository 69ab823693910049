import Training

extension Recording {
  /// Where it was, sample by sample, as far as it was recorded.
  var positions: some Sequence<GeoPoint> {
    let (latitude, longitude) = (column(.latitude), column(.longitude))
    return (0..<min(latitude?.count ?? 0, longitude?.count ?? 0)).lazy.compactMap { index in
      guard let north = latitude?[index], let east = longitude?[index] else { return nil }
      return GeoPoint(latitude: north, longitude: east)
    }
  }
}
