import Ingest
import Site
import Training
import TrainingStore

/// The activities that are drawn up to a private place.
struct CutActivities: Sendable {
  private let source: VisibleParts
  private var activities: [Int64: Activity] = [:]
  private var kept: KeptParts
  private(set) var parts: [Int64: VisiblePart] = [:]

  init(_ source: VisibleParts, kept: KeptParts) {
    (self.source, self.kept) = (source, kept)
  }

  /// Makes the parts of those among some activities that have one.
  ///
  /// - Complexity: O(samples) for recordings that are new, else O(activities).
  mutating func make(_ meant: [Activity], of store: TrainingStore) throws {
    guard !meant.isEmpty else { return }
    let byID = Dictionary(uniqueKeysWithValues: meant.map { ($0.id, $0) })
    let bases = try store.derivedStamps().compactMap { stamp -> (Int64, UInt64)? in
      guard byID[stamp.activityID] != nil else { return nil }
      return source.basis(of: stamp).map { (stamp.activityID, $0) }
    }
    parts = try kept.parts(Dictionary(uniqueKeysWithValues: bases)) { [source] id in
      try byID[id].flatMap { try source.part(of: $0) }
    }
    activities = byID.filter { parts[$0.key] != nil }
  }

  /// What the page of one of them draws; `nil` of all others.
  func drawing(of id: Int64) throws -> RunDrawing? {
    guard let activity = activities[id], let part = parts[id] else { return nil }
    return try source.drawing(of: activity, part) ?? RunDrawing()
  }
}
