package import Diagnostics
import Foundation
import Routes
import Site
import Training

/// Where most activities begin: places that are private, as a rule; told on the terminal alone.
struct PlaceProposals {
  private static let radiusMeters = 200.0
  /// A start that is not more usual than this is not proposed.
  private static let leastCount = 3

  private var places: [(center: GeoPoint, count: Int)] = []

  init(_ log: TrainingLog) {
    let starts = log.activities.compactMap { log.derived[$0.id]?.thumbnail.first }
    let clusters = anchorClusters(of: starts, radiusMeters: Self.radiusMeters)
    let members = Dictionary(grouping: zip(clusters.labels, starts).filter { $0.0 != nil }, by: \.0)
    places = members.values.filter { $0.count >= Self.leastCount }
      .sorted { $0.count > $1.count }.prefix(3).map { pairs in
        let points = pairs.map(\.1)
        let sum = points.reduce((0.0, 0.0)) { ($0.0 + $1.latitude, $0.1 + $1.longitude) }
        let count = Double(points.count)
        return (GeoPoint(latitude: sum.0 / count, longitude: sum.1 / count), points.count)
      }
  }

  /// What might be private, the most usual start first.
  var notes: [Diagnostic] {
    places.map { place in
      .note(
        "\(place.count) activities begin within \(Int(Self.radiusMeters)) m of  "
          + "latitude = \(rounded(place.center.latitude))  longitude = "
          + "\(rounded(place.center.longitude))")
    }
  }

  private func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
}

extension Desk {
  /// Where most activities begin, for a runner who has named no place yet; nothing of an empty store.
  package func placeProposals() throws(Refusal) -> [Diagnostic] {
    try refusing { PlaceProposals(try workspace.log(from: settledStore())).notes }
  }
}
