import Facts
package import Routes
import Training
package import TrainingStore

/// Whether recordings ever come near to points on the globe, by every sample of a store.
package struct PlaceVisits {
  private let store: TrainingStore

  package init(_ store: TrainingStore) { self.store = store }

  /// Of each place whether any position lies within its radius.
  ///
  /// - Complexity: O(samples × places).
  package func areVisited(_ places: [PrivacyZone]) throws -> [Bool] {
    let ids = try store.derivedStamps().filter(\.hasSamples).map(\.activityID)
    let found = try ids.concurrentMap { [store] id -> [Bool] in
      guard let recording = try store.recording(of: id, only: [.latitude, .longitude]) else {
        return places.map { _ in false }
      }
      return places.map { place in
        recording.positions.contains { position in
          greatCircleMeters(from: position, to: place.center).map { $0 <= place.radiusMeters }
            ?? false
        }
      }
    }
    return places.indices.map { index in found.contains { $0[index] } }
  }
}
