package import Training

/// Clusters of places around anchors: each joins the nearest anchor within the radius, or becomes
/// the anchor of a new cluster.
///
/// No cluster is wider than twice the radius, but the order of the places matters, by design:
/// hand them over from oldest to newest, and old labels stay.
///
/// - Parameters:
///   - places: in order.
///   - radiusMeters: along the great circle, bounds included.
/// - Returns: places off the globe belong to no cluster.
/// - Complexity: O(places × clusters).
package func anchorClusters(of places: [GeoPoint], radiusMeters: Double) -> PlaceClusters {
  var anchors: [(vector: SIMD3<Double>, place: GeoPoint)] = []
  // Anchors somewhat farther than the radius are looked at, too: the distance itself decides.
  let chord = chordLength(meters: max(0, radiusMeters)) * (1 + 1e-9)
  let labels = places.map { place -> Int? in
    guard place.isOnGlobe, radiusMeters >= 0 else { return nil }
    let vector = unitVector(place)
    var nearest: (label: Int, square: Double)?
    for (label, anchor) in anchors.enumerated() {
      let square = squaredChord(vector, anchor.vector)
      guard square <= chord * chord, square < nearest?.square ?? .infinity,
        haversineMeters(
          place.latitude, place.longitude, anchor.place.latitude, anchor.place.longitude)
          <= radiusMeters
      else { continue }
      nearest = (label, square)
    }
    if let nearest { return nearest.label }
    anchors.append((vector, place))
    return anchors.count - 1
  }
  return PlaceClusters(labels: labels, count: anchors.count)
}
