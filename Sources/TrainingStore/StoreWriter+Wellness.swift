import GRDB
package import Training

extension StoreWriter {
  /// Keeps a day, replacing what was known of it.
  package func save(_ day: WellnessDay) throws {
    try RawStatement(db, Self.saveDay).run(dayValues(day))
    changesPages = true
  }

  /// Keeps a night, replacing what was known of it.
  package func save(_ night: Night) throws {
    try RawStatement(db, Self.saveNight).run(nightValues(night))
    changesPages = true
  }

  private static let saveDay = upsert(into: "wellnessDay", dayColumns, key: ["day"])
  private static let saveNight = upsert(into: "night", nightColumns, key: ["day"])
}
