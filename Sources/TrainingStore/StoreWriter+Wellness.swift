import GRDB
package import Training

extension StoreWriter {
  /// Keeps a day, replacing what was known of it.
  package func save(_ day: WellnessDay) throws {
    try RawStatement(db, upsert(into: "wellnessDay", dayColumns, key: ["day"])).run(dayValues(day))
    changesPages = true
  }

  /// Keeps a night, replacing what was known of it.
  package func save(_ night: Night) throws {
    try RawStatement(db, upsert(into: "night", nightColumns, key: ["day"])).run(nightValues(night))
    changesPages = true
  }
}
