import Training
import TrainingStore

/// All that a store tells of its activities, to be compared with what another one tells.
struct StoredActivities: Hashable {
  private let activities: [Activity]
  private let derived: [Int64: DerivedValues]
  private let details: [ActivityDetails]
  private let drawings: [RunDrawing?]

  init(_ store: TrainingStore) throws {
    activities = try store.activities()
    derived = try store.derived()
    details = try activities.map { try store.details(of: $0.id) }
    drawings = try activities.map { try store.drawing(of: $0.id) }
  }
}
